// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "diffrows.h"
#include "harness.h"
#include "lineorigins.h"
#include "patchtext.h"

using namespace stratoscope;
using namespace stratoscope::fuzz;

/** Two texts, with a byte 255 between them: the first byte chooses how they are compared. */
namespace
{

constexpr char BetweenTexts = '\xff';

/** \a before with all changes of \a diff made. */
QByteArray changed(const TextDiff &diff)
{
    QByteArray made;
    quint32 at = 0;
    for (const SequenceChange &change : diff.script) {
        require(change.before.begin >= at && change.before.end <= diff.before.count(), "changes are in order");
        for (; at < change.before.begin; ++at)
            made += diff.before.line(at);
        for (quint32 line = change.after.begin; line < change.after.end; ++line)
            made += diff.after.line(line);
        at = change.before.end;
    }
    for (; at < diff.before.count(); ++at)
        made += diff.before.line(at);
    return made;
}

/** Every line of both texts stands in one row, in order, whatever the layout. */
void checkRows(const TextDiff &diff, DiffLayout layout)
{
    const DiffOutline outline {diff.before.count(), diff.after.count(), diff.script, diff.words.pairs};
    quint32 before = 0;
    quint32 after = 0;
    for (const DiffRow &row : diffRows(outline, layout, false)) {
        if (row.before != DiffRow::NoLine)
            require(row.before == before++, "the first text's lines are all there");
        if (row.after != DiffRow::NoLine)
            require(row.after == after++, "the second text's lines are all there");
    }
    require(before == diff.before.count() && after == diff.after.count(), "no line is missing at the end");
    diffRows(outline, layout, true);
}

void run(QByteArrayView input)
{
    if (input.isEmpty())
        return;
    const auto whitespace = input.front() & 1 ? Whitespace::Ignored : Whitespace::Counts;
    const QByteArray texts = input.sliced(1).toByteArray();
    const qsizetype middle = texts.indexOf(BetweenTexts);
    const QByteArray before = texts.left(middle < 0 ? texts.size() : middle);
    const QByteArray after = middle < 0 ? QByteArray() : texts.mid(middle + 1);

    const Result<TextDiff> diff = diffTexts(before, after, whitespace, Job());
    require(diff.has_value(), "comparing fails only when it is cancelled");
    if (whitespace == Whitespace::Counts)
        require(changed(*diff) == after, "the changes make the second text of the first");
    for (const DiffLayout layout : {DiffLayout::SideBySide, DiffLayout::Unified})
        checkRows(*diff, layout);
    const QByteArray patch = patchText(*diff, patchNames("/file"));
    require(patch.isEmpty() == diff->script.empty(), "a patch is empty where nothing differs");

    DiffBudget budget(FileComparisons, Job());
    LineOrigins origins;
    origins.add(diff->before, 0, budget);
    origins.add(diff->after, 1, budget);
    require(origins.origins().size() == diff->after.count(), "each line has an origin");
}

}

STRATOSCOPE_HARNESS(run)
