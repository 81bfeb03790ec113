// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "linechanges.h"

namespace stratoscope
{

/** Bytes of a line that the other text does not have in the line next to it: [begin, end). */
struct WordMark
{
    quint32 line = 0;
    quint32 begin = 0;
    quint32 end = 0;

    bool operator==(const WordMark &) const = default;
};

/** Two lines that say almost the same. */
struct LinePair
{
    quint32 before = 0;
    quint32 after = 0;

    bool operator==(const LinePair &) const = default;
};

/** What changed within changed lines. */
struct WordChanges
{
    std::vector<LinePair> pairs; ///< Rising on both sides.
    std::vector<WordMark> before; ///< Only in lines that have a pair; sorted.
    std::vector<WordMark> after;
};

/** Appends what \a change, of the lines of \a before and \a after, changed within them: nothing where they are too long,
 *  have too little in common, or \a budget is spent. */
void addWordChanges(WordChanges &words, const TextLines &before, const TextLines &after, const SequenceChange &change,
    Whitespace whitespace, DiffBudget &budget);

}
