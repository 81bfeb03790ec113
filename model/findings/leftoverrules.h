// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "error.h"

#include <QByteArrayList>

#include <vector>

namespace stratoscope
{

/** Files known to be useless or dangerous in an image. */
struct LeftoverRule
{
    QString id; ///< "apt-lists", …
    bool isSecret = false;
    QByteArrayList paths; ///< PathGlobs.
    QByteArray contains; ///< For secrets: bytes at the beginning of the file; empty: any.
    QString what; ///< For people.
    QString advice; ///< Likewise; may be empty.
};

using LeftoverRules = std::vector<LeftoverRule>;

/**
 * The built-in rules, followed by the user's: stratoscope/leftovers.json in the configuration directory. Their texts
 * are in \a language ("de") if available, else in English. \a problem, if not null, says why the user's rules were
 * ignored, if they were.
 */
LeftoverRules leftoverRules(const QString &language, QString *problem = nullptr);

/** Rules from JSON; fails with ErrorKind::Damaged, the number of the rule as entry. */
Result<LeftoverRules> parseLeftoverRules(const QByteArray &json, const QString &language = QStringLiteral("en"));

/** The rule called \a id; null if there is none. */
const LeftoverRule *findRule(const LeftoverRules &rules, const QString &id);

}
