// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "directorytree.h"
#include "uniontree.h"

namespace stratoscope
{

/** One layer's content by directory. */
struct LayerTotals
{
    std::vector<quint64> sizes; ///< By DirectoryIndex: the layer's bytes at and below it.
    std::vector<quint64> wasted; ///< By DirectoryIndex: the part of these that is not visible at the top any more.
    std::vector<bool> below; ///< By DirectoryIndex: the layer has a row below it.
    std::vector<bool> rows; ///< By DirectoryIndex: the layer has a row at it or below it.
};

/**
 * What every layer has, and wastes, in every directory's tree. The directories that a layer touches are summed in
 * advance, so switching layers is one pass over the directories. An inode counts once, at its first name. Immutable,
 * and independent of the tree that it was built from.
 */
class LayerSums
{
public:
    LayerSums() = default;
    LayerSums(const UnionTree &tree, const DirectoryTree &directories);

    LayerTotals of(const DirectoryTree &directories, LayerIndex layer) const;
    /** Bytes that the inode of \a version wastes; 0 for all of its names except one. \a tree is the one this was built
     *  from. */
    quint64 wasted(const UnionTree &tree, VersionId version) const;

private:
    /** A layer's content at or directly in a directory. */
    struct Part
    {
        DirectoryIndex directory;
        bool isBelow = false; ///< In the directory, not the directory itself.
        quint64 bytes = 0;
        quint64 wasted = 0;
    };
    using Parts = std::vector<Part>;

    void addRows(const UnionTree &tree, const DirectoryTree &directories, const std::vector<DirectoryIndex> &homes);
    void addInodes(const UnionTree &tree, const std::vector<DirectoryIndex> &homes);
    static void merge(Parts &parts);

    std::vector<Parts> m_parts; ///< By layer.
    std::vector<std::pair<VersionId, quint64>> m_wastedShared; ///< Inodes with several names; ascending.
};

}
