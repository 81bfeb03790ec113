// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "textdiff.h"

namespace stratoscope
{

namespace
{

/** For the words of all lines together. */
constexpr quint64 WordComparisons = FileComparisons / 6;

}

Result<TextDiff> diffTexts(const QByteArray &before, const QByteArray &after, Whitespace whitespace, const Job &job)
{
    TextDiff diff {TextLines(before), TextLines(after), {}, {}, false};
    DiffBudget lines(FileComparisons, job);
    LineChanges changes = lineChanges(diff.before, diff.after, whitespace, lines);
    diff.script = std::move(changes.script);
    diff.isCoarse = changes.isCoarse;
    DiffBudget words(WordComparisons, job);
    for (const SequenceChange &change : diff.script)
        addWordChanges(diff.words, diff.before, diff.after, change, whitespace, words);
    if (job.isCancelled())
        return Job::cancelled();
    return diff;
}

}
