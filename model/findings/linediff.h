// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

#include <vector>

namespace stratoscope
{

/** A line of two texts held against each other. */
struct DiffLine
{
    enum class Change : char { None = ' ', Removed = '-', Added = '+' };

    Change change = Change::None;
    QString text;

    bool operator==(const DiffLine &) const = default;
};

/** Which lines are the same. */
enum class LineMatch {
    Continued, ///< Also those of which only one goes on: adding a line of a Dockerfile behind another would change
               ///< both.
    Exact,
};

/** The fewest changes of lines from \a before to \a after; of texts that differ in very much, all of the one and then all of the other. */
std::vector<DiffLine> lineDiff(const QString &before, const QString &after, LineMatch match = LineMatch::Continued);

}
