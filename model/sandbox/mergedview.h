// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "upperstate.h"

namespace stratoscope
{

/** What there is at a path: of the writable layer, of the layers below, or of both. */
struct MergedNode
{
    UpperId upper; ///< Invalid: the writable layer has nothing here, or a whiteout.
    bool whiteout = false; ///< The writable layer has a whiteout here.
    bool hasLower = false; ///< Lower layers' part can be seen: all of it, or of a merged directory what it holds.
    PathId lowerPath; ///< With hasLower.
    VersionId lower; ///< With hasLower; invalid for a root of which no layer says anything.

    bool exists() const { return upper.isValid() || hasLower; }
    /** A directory of the writable layer that shows what lower layers have in it, too. */
    bool isMerged() const { return upper.isValid() && hasLower; }
};

/** The writable layer on the layers below it, as overlayfs merges them. */
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
    /** What the layers below show in \a directory under \a name, whatever the writable layer says; invalid: nothing. */
    VersionId lowerChild(const MergedNode &directory, const QByteArray &name) const;
    /** The names in \a directory, sorted by their bytes. */
    std::vector<QByteArray> names(const MergedNode &directory) const;
    bool isEmpty(const MergedNode &directory) const;

    EntryType type(const MergedNode &node) const;
    bool isDirectory(const MergedNode &node) const { return type(node) == EntryType::Directory; }
    /** All about it but its children; with what a copy-up would make of it where it is in a lower layer. */
    UpperInode inode(const MergedNode &node) const;
    /** Equal for the names of one inode, and only for these. */
    quint64 inodeKey(const MergedNode &node) const;

private:
    bool visit(const MergedNode &directory, const std::function<bool(const QByteArray &)> &sink) const;

    const UnionTree &m_lower;
    const UpperState &m_upper;
};

}
