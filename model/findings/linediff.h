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

/** The fewest changes of lines from \a before to \a after; of very long texts, all of the one and then all of the other. Where a
 *  line of a Dockerfile goes on is no difference, for adding a line behind another would change both. */
std::vector<DiffLine> lineDiff(const QString &before, const QString &after);

}
