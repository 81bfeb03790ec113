// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "editscript.h"
#include "textlines.h"

namespace stratoscope
{

/** Whether lines that differ in nothing but white space are the same, as for diff -w. */
enum class Whitespace { Counts, Ignored };

/** How the lines of two texts differ. */
struct LineChanges
{
    EditScript script; ///< Of the lines.
    bool isCoarse = false; ///< They differ too much for the fewest changes: lines count as changed that are in both.
};

/** The time for one comparison of two files: a second or two. */
inline constexpr quint64 FileComparisons = 300'000'000;

/** The lines of \a before to replace for \a after, the fewest possible within \a budget. */
LineChanges lineChanges(const TextLines &before, const TextLines &after, Whitespace whitespace, DiffBudget &budget);

}
