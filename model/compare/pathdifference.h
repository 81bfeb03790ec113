// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "change.h"
#include "typedindex.h"

namespace stratoscope
{

/** The differences at and below a path: bytes, counting each inode once, and files (everything except directories). */
struct DifferenceTotals
{
    quint64 gained = 0; ///< Bytes visible in the second image but not in the first.
    quint64 lost = 0;
    quint32 added = 0;
    quint32 removed = 0;
    quint32 modified = 0; ///< Content or type.
    quint32 metadata = 0; ///< Only metadata …
    quint32 timeOnly = 0; ///< … and the part of these with only the mtime.

    qint64 net() const { return static_cast<qint64>(gained) - static_cast<qint64>(lost); }
    quint32 files() const { return added + removed + modified + metadata; }
    bool operator==(const DifferenceTotals &) const = default;

    DifferenceTotals &operator+=(const DifferenceTotals &other)
    {
        gained += other.gained;
        lost += other.lost;
        added += other.added;
        removed += other.removed;
        modified += other.modified;
        metadata += other.metadata;
        timeOnly += other.timeOnly;
        return *this;
    }
};

/** True if nothing of a file's metadata differs but its timestamp. */
inline bool isOnlyTime(const ChangedFields &fields)
{
    return fields.time && !fields.mode && !fields.owner && !fields.xattrs;
}

/** A path that differs, or with something below it that does. */
struct PathDifference
{
    PathId path; ///< In ImageComparison::paths.
    VersionId before; ///< In the first image's tree, at its top; invalid if absent.
    VersionId after; ///< The same in the second image's tree.
    Change change = Change::Unchanged; ///< Added, Deleted, Replaced, Modified, Metadata; Unchanged: only below it.
    ChangedFields fields;
    quint32 parent = 0; ///< In ImageComparison::tree; the root is its own parent.
    quint32 firstChild = 0; ///< Children are contiguous, sorted by bytes changed, then by name.
    quint32 children = 0;
    qint64 bytes = 0; ///< Gained or lost by the path itself.
    DifferenceTotals totals; ///< Including everything below.
};

}
