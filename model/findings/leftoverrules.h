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
    QString what; ///< For people.
    QString advice; ///< Likewise; may be empty.
};

using LeftoverRules = std::vector<LeftoverRule>;

/** The rules that come with the program, and behind them those of the user: stratoscope/leftovers.json where programs
 *  are configured. Their texts are in \a language ("de") where there are any in it, else in English. \a problem, if not
 *  null, says why the user's own are left out, if they are. */
LeftoverRules leftoverRules(const QString &language, QString *problem = nullptr);

/** Rules from JSON; fails with ErrorKind::Damaged, the number of the rule as entry. */
Result<LeftoverRules> parseLeftoverRules(const QByteArray &json, const QString &language = QStringLiteral("en"));

/** The rule called \a id; null if there is none. */
const LeftoverRule *findRule(const LeftoverRules &rules, const QString &id);

}
