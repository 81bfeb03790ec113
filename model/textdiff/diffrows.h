// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "wordmarks.h"

#include <limits>

namespace stratoscope
{

/** One row of two texts next to each other. */
struct DiffRow
{
    static constexpr quint32 NoLine = std::numeric_limits<quint32>::max();

    enum class Kind : quint8 {
        Same,
        Changed, ///< A line of each side.
        Removed,
        Added,
        Folded, ///< Stands for several lines that are the same.
    };

    Kind kind = Kind::Same;
    quint32 before = NoLine; ///< The line of the first text; of a Folded row, the first of them.
    quint32 after = NoLine;
    quint32 folded = 0; ///< How many lines a Folded row stands for.

    bool isChange() const { return kind != Kind::Same && kind != Kind::Folded; }
    bool operator==(const DiffRow &) const = default;
};

/** What rows are made of. */
struct DiffOutline
{
    quint32 before = 0; ///< Lines of the first text.
    quint32 after = 0;
    EditScript script;
    std::vector<LinePair> pairs; ///< Lines to put next to each other.
};

enum class DiffLayout { SideBySide, Unified };

/** The rows of \a outline in order. Side by side, a row has a changed line of each side as far as there are some; unified,
 *  all that is removed comes before what is added. With \a onlyChanges, lines far from all changes are folded. */
std::vector<DiffRow> diffRows(const DiffOutline &outline, DiffLayout layout, bool onlyChanges);

/** The rows that \a folded stands for. */
std::vector<DiffRow> unfolded(const DiffRow &folded);

/** Where changes begin in \a rows. */
std::vector<quint32> changeStarts(const std::vector<DiffRow> &rows);

}
