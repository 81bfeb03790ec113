// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "diffbudget.h"

#include <optional>
#include <span>
#include <vector>

namespace stratoscope
{

/** Elements of a sequence, such as the lines of a text: [begin, end). */
struct Stretch
{
    quint32 begin = 0;
    quint32 end = 0;

    quint32 size() const { return end - begin; }
    bool isEmpty() const { return begin == end; }
    bool operator==(const Stretch &) const = default;
};

/** A stretch of one sequence and what is in its place in the other; one of them may be empty. */
struct SequenceChange
{
    Stretch before;
    Stretch after;

    bool operator==(const SequenceChange &) const = default;
};

/** Where two sequences differ, in order; what lies between two changes is the same in both. */
using EditScript = std::vector<SequenceChange>;

/** Appends \a change, joined with the last one if nothing lies between the two. */
void appendChange(EditScript &script, const SequenceChange &change);

/**
 * The fewest changes that make \a after of \a before. Nothing if it takes more comparisons than \a budget has, or if
 * more differs than memory is spent on, some thousand elements. Takes at most half of the budget.
 */
std::optional<EditScript> shortestEditScript(
    std::span<const quint32> before, std::span<const quint32> after, DiffBudget &budget);

}
