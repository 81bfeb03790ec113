// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "change.h"
#include "typedindex.h"

namespace stratoscope
{

/** What differs at and below a path: bytes, an inode counted once, and files, which here are all but directories. */
struct DifferenceTotals
{
    quint64 gained = 0; ///< Bytes that the second image shows and the first does not.
    quint64 lost = 0;
    quint32 added = 0;
    quint32 removed = 0;
    quint32 modified = 0; ///< Content or type.
    quint32 metadata = 0; ///< Only metadata …
    quint32 timeOnly = 0; ///< … and of these, nothing but the time.

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

/** A path that differs, or has something below it that does. */
struct PathDifference
{
    PathId path; ///< In ImageComparison::paths.
    VersionId before; ///< In the first image's tree, at its top; invalid: it is not there.
    VersionId after; ///< In the second image's.
    Change change = Change::Unchanged; ///< Added, Deleted, Replaced, Modified, Metadata; Unchanged: only below it.
    ChangedFields fields;
    quint32 parent = 0; ///< In ImageComparison::tree; the root is its own.
    quint32 firstChild = 0; ///< Children follow one another: those that change most bytes first, then by name.
    quint32 children = 0;
    qint64 bytes = 0; ///< What the path itself gained, or lost.
    DifferenceTotals totals; ///< With all below.
};

}
