// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "error.h"

#include <QJsonArray>

namespace stratoscope
{

/** The user's own rules, in the configuration directory. */
inline const QString OwnRulesName = QStringLiteral("stratoscope/leftovers.json");
/** Rules are written by hand. */
inline constexpr qint64 MostRuleBytes = 1 << 20;

/** Where the user's own rules are, or would be. */
QString ownRulesPath();
/** The rules there, as they are written; none if there is no file. Fails if the file cannot be read, or
 *  parseLeftoverRules() refuses it. */
Result<QJsonArray> readOwnRules();
/** Replaces the file; fails like parseLeftoverRules() and leaves it as it is if \a rules are not right. */
Result<void> writeOwnRules(const QJsonArray &rules);

}
