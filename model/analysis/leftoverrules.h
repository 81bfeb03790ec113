// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "error.h"

#include <QByteArrayList>

#include <vector>

namespace stratoscope
{

/** Files that are well known to be of no use in an image, or to be dangerous there. */
struct LeftoverRule
{
    QString id; ///< "apt-lists", …
    bool isSecret = false;
    QByteArrayList paths; ///< PathGlobs.
    QByteArray contains; ///< Of secrets: bytes that the beginning of the file holds; empty: whatever it holds.
    QString what; ///< For people, in the user's language.
    QString advice; ///< Likewise; may be empty.
};

using LeftoverRules = std::vector<LeftoverRule>;

/** The rules that come with the program, and behind them those of the user: leftovers.json in the configuration
 *  directory of the program. \a problem, if not null, says why the user's own are left out, if they are. */
LeftoverRules leftoverRules(QString *problem = nullptr);

/** Rules from JSON; fails with ErrorKind::Damaged, the number of the rule as entry. */
Result<LeftoverRules> parseLeftoverRules(const QByteArray &json);

/** The rule called \a id; null if there is none. */
const LeftoverRule *findRule(const LeftoverRules &rules, const QString &id);

}
