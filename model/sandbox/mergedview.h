// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "upperstate.h"

namespace stratoscope
{

/** What is at a path: in the writable layer, in the layers below, or in both. */
struct MergedNode
{
    UpperId upper; ///< Invalid: the writable layer has nothing here, or a whiteout.
    bool whiteout = false; ///< The writable layer has a whiteout here.
    bool hasLower = false; ///< The lower layers' part is visible: all of it, or a merged directory's contents.
    PathId lowerPath; ///< With hasLower.
    VersionId lower; ///< With hasLower; invalid for a root without an entry in any layer.

    bool exists() const { return upper.isValid() || hasLower; }
    /** A directory of the writable layer that also shows what lower layers contain in it. */
    bool isMerged() const { return upper.isValid() && hasLower; }
};

/** The writable layer on top of the layers below it, merged like overlayfs does. */
class MergedView
{
public:
    MergedView(const UnionTree &lower, const UpperState &upper)
        : m_lower(lower)
        , m_upper(upper)
    {
    }

    MergedNode root() const;
    MergedNode child(const MergedNode &directory, const QByteArray &name) const;
    /** What the layers below show as \a name in \a directory, whatever the writable layer says; invalid: nothing. */
    VersionId lowerChild(const MergedNode &directory, const QByteArray &name) const;
    /** The names in \a directory, sorted by bytes. */
    std::vector<QByteArray> names(const MergedNode &directory) const;
    bool isEmpty(const MergedNode &directory) const;

    EntryType type(const MergedNode &node) const;
    bool isDirectory(const MergedNode &node) const { return type(node) == EntryType::Directory; }
    /** Everything except its children; for something in a lower layer, what a copy-up would create. */
    UpperInode inode(const MergedNode &node) const;
    /** Equal exactly for names of the same inode. */
    quint64 inodeKey(const MergedNode &node) const;

private:
    bool visit(const MergedNode &directory, const std::function<bool(const QByteArray &)> &sink) const;

    const UnionTree &m_lower;
    const UpperState &m_upper;
};

}
