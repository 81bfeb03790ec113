// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "causetext.h"

#include <QCoreApplication>

#include <array>

namespace stratoscope
{

namespace
{

struct CausesWords
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::Causes)
};

constexpr std::array All {Cause::Secret, Cause::Removed, Cause::Overwritten, Cause::Metadata, Cause::Unchanged,
    Cause::Moved, Cause::Duplicate, Cause::Leftover};

}

std::span<const Cause> allCauses()
{
    return All;
}

const char *causeName(Cause cause)
{
    switch (cause) {
    case Cause::Removed:
        return "removed";
    case Cause::Overwritten:
        return "overwritten";
    case Cause::Metadata:
        return "metadata";
    case Cause::Unchanged:
        return "unchanged";
    case Cause::Moved:
        return "moved";
    case Cause::Duplicate:
        return "duplicate";
    case Cause::Leftover:
        return "leftover";
    case Cause::Secret:
        return "secret";
    }
    return "removed";
}

QString causeTitle(Cause cause)
{
    switch (cause) {
    case Cause::Removed:
        return CausesWords::tr("Removed later", "of files, as a heading");
    case Cause::Overwritten:
        return CausesWords::tr("Overwritten later", "of files, as a heading");
    case Cause::Metadata:
        return CausesWords::tr("Copied for their metadata", "of files, as a heading");
    case Cause::Unchanged:
        return CausesWords::tr("Written again unchanged", "of files, as a heading");
    case Cause::Moved:
        return CausesWords::tr("Moved later", "of files, as a heading");
    case Cause::Duplicate:
        return CausesWords::tr("The same content twice", "of files, as a heading");
    case Cause::Leftover:
        return CausesWords::tr("Leftovers", "of files, as a heading");
    case Cause::Secret:
        return CausesWords::tr("Possible secrets", "of files, as a heading");
    }
    return {};
}

QString causeHelp(Cause cause)
{
    switch (cause) {
    case Cause::Removed:
        return CausesWords::tr("A layer writes files and one above it removes them. That only hides them: a layer never "
                         "changes, so the bytes stay in the image and everybody downloads them.");
    case Cause::Overwritten:
        return CausesWords::tr("A layer writes files and one above it writes others in their place. Both are in the image; "
                         "the container sees the upper ones.");
    case Cause::Metadata:
        return CausesWords::tr("A layer changes only mode, owner, times or attributes of files, and for that has their whole "
                         "content again.");
    case Cause::Unchanged:
        return CausesWords::tr("A layer has files again that are the same in a layer below.");
    case Cause::Moved:
        return CausesWords::tr("A layer moves or renames what a layer below holds. The content is in both, and the container "
                         "sees it once.");
    case Cause::Duplicate:
        return CausesWords::tr("The container sees the same content at several paths that are no links of one file.");
    case Cause::Leftover:
        return CausesWords::tr("The container sees files that are known to be of no use when it runs: caches, logs, "
                         "documentation and the like.");
    case Cause::Secret:
        return CausesWords::tr("Files that look like private keys, passwords or tokens. A layer above may hide them from the "
                         "container, but not from those who have the image.");
    }
    return {};
}

}
