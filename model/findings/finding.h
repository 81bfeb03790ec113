// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "kindtable.h"
#include "uniontree.h"

#include <QString>

#include <vector>

namespace stratoscope
{

/** Why bytes of an image are of no use, or worth a look. What each is called is in the table of causetext.cpp. */
enum class Cause : quint8 {
    Removed, ///< A layer above deletes the file, or a directory that it is in.
    Overwritten, ///< A layer above puts something else in its place.
    Metadata, ///< A layer above has the whole file again because its mode, owner, time or attributes changed.
    Unchanged, ///< A layer above has the same file again, without any change.
    Moved, ///< A layer above deletes it here and has the same content somewhere else.
    Duplicate, ///< The container sees the same content at another path too.
    Leftover, ///< The container sees it, but nothing needs it to run: a cache, a log, …
    Secret, ///< It should not be in an image at all; it is never counted as reclaimable.
};

inline constexpr std::size_t CauseCount = EnumeratorCount<Cause>;

/** One file of a Finding. */
struct FoundFile
{
    VersionId version; ///< The name that stands for its inode.
    VersionId other; ///< What took its place, where it moved to, or the copy that may stay; invalid if there is none.
    quint64 bytes = 0; ///< Uncompressed, more than 0 but for secrets.
};

/** Files that are in the image for one reason: written by one layer and, unless they can be seen, hidden by another. */
struct Finding
{
    Cause cause = Cause::Removed;
    LayerIndex writer; ///< The layer that carries the bytes.
    LayerIndex hider; ///< The layer that hides them; NeverHidden where the container sees them.
    QString rule; ///< Of leftovers and secrets: the LeftoverRule; empty for others.
    quint64 bytes = 0; ///< Uncompressed.
    std::vector<FoundFile> files; ///< The largest first.
};

}
