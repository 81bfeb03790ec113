// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "causetext.h"

#include <QCoreApplication>

#include <algorithm>

namespace stratoscope
{

namespace
{

constexpr const char *CausesContext = "stratoscope::Causes";

struct CauseTitle
{
    const char *text;
    const char *comment;
};

/** All that is said of a cause, whatever the finding. A new one needs words for its findings, too: the compiler asks for them
 *  in findingtext.cpp and advice.cpp. */
struct CauseRow
{
    Cause cause;
    const char *name;
    CauseTitle title;
    const char *help;
    quint32 rgb;
    bool isSeen;
};

constexpr std::array CauseRows = std::to_array<CauseRow>({
    {Cause::Removed, "removed", QT_TRANSLATE_NOOP3("stratoscope::Causes", "Removed later", "of files, as a heading"),
        QT_TRANSLATE_NOOP("stratoscope::Causes",
            "A layer writes files and a layer above removes them. That only hides them: a layer never changes, so the "
            "bytes stay in the image and everyone downloads them."),
        0xb32d2d, false},
    {Cause::Overwritten, "overwritten",
        QT_TRANSLATE_NOOP3("stratoscope::Causes", "Overwritten later", "of files, as a heading"),
        QT_TRANSLATE_NOOP("stratoscope::Causes",
            "A layer writes files and a layer above overwrites them. Both versions are in the image; the container "
            "sees only the upper one."),
        0xd9773a, false},
    {Cause::Metadata, "metadata",
        QT_TRANSLATE_NOOP3("stratoscope::Causes", "Copied for their metadata", "of files, as a heading"),
        QT_TRANSLATE_NOOP("stratoscope::Causes",
            "A layer changes only mode, owner, times or attributes of files, but has to contain the whole files "
            "again."),
        0xe3b53f, false},
    {Cause::Unchanged, "unchanged",
        QT_TRANSLATE_NOOP3("stratoscope::Causes", "Rewritten unchanged", "of files, as a heading"),
        QT_TRANSLATE_NOOP("stratoscope::Causes", "A layer contains files that are identical in a layer below."),
        0x8f8a2c, false},
    {Cause::Moved, "moved", QT_TRANSLATE_NOOP3("stratoscope::Causes", "Moved later", "of files, as a heading"),
        QT_TRANSLATE_NOOP("stratoscope::Causes",
            "A layer moves or renames files of a layer below. Both layers contain them; the container sees them once."),
        0x2c8a7d, false},
    {Cause::Duplicate, "duplicate",
        QT_TRANSLATE_NOOP3("stratoscope::Causes", "Duplicated content", "of files, as a heading"),
        QT_TRANSLATE_NOOP("stratoscope::Causes",
            "The container sees the same content at several paths that are not links to one file."),
        0x4a74c4, true},
    {Cause::Leftover, "leftover", QT_TRANSLATE_NOOP3("stratoscope::Causes", "Leftovers", "of files, as a heading"),
        QT_TRANSLATE_NOOP("stratoscope::Causes",
            "The container sees files it does not need at run time: caches, logs, documentation and the like."),
        0x8a52a6, true},
    {Cause::Secret, "secret", QT_TRANSLATE_NOOP3("stratoscope::Causes", "Possible secrets", "of files, as a heading"),
        QT_TRANSLATE_NOOP("stratoscope::Causes",
            "Files that look like private keys, passwords or tokens. A layer above may hide them from the container, "
            "but not from anyone who has the image."),
        0x8c1d5b, true},
});
static_assert(hasRowPerKind(CauseRows, &CauseRow::cause));

constexpr auto CausesAsTold = [] {
    std::array causes = AllKinds<Cause>;
    const auto secret = std::find(causes.begin(), causes.end(), Cause::Secret);
    std::rotate(causes.begin(), secret, secret + 1);
    return causes;
}();

}

std::span<const Cause> allCauses()
{
    return CausesAsTold;
}

const char *causeName(Cause cause)
{
    return rowFor(CauseRows, cause).name;
}

QString causeTitle(Cause cause)
{
    const CauseTitle &title = rowFor(CauseRows, cause).title;
    return QCoreApplication::translate(CausesContext, title.text, title.comment);
}

QString causeHelp(Cause cause)
{
    return QCoreApplication::translate(CausesContext, rowFor(CauseRows, cause).help);
}

quint32 causeRgb(Cause cause)
{
    return rowFor(CauseRows, cause).rgb;
}

bool isSeenByContainer(Cause cause)
{
    return rowFor(CauseRows, cause).isSeen;
}

}
