// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "directorytree.h"
#include "uniontree.h"

namespace stratoscope
{

/** The content of directories at one height of the stack. */
struct HeightTotals
{
    std::vector<quint64> sizes; ///< By DirectoryIndex: bytes of the files at and below it.
    std::vector<quint64> layerBits; ///< By DirectoryIndex, several words each: layers of it and everything below.
};

/**
 * The content of every directory's tree at every height of the stack. Versions in the same directory that appear and
 * disappear with the same layers are summed in advance: a step of the slider is one pass over these few groups and one
 * over the directories. Immutable, and independent of the tree that it was built from.
 */
class HeightSums
{
public:
    HeightSums() = default;
    HeightSums(const UnionTree &tree, const DirectoryTree &directories);

    /** The sums with the layers 0 … \a upTo, like UnionTree::visibleSizes(). */
    HeightTotals at(const DirectoryTree &directories, LayerIndex upTo) const;
    /** The layers in \a totals that \a directory and everything below it come from, bottom first. */
    std::vector<LayerIndex> layers(const HeightTotals &totals, DirectoryIndex directory) const;
    /** Number of files (everything except directories, counting every name) at \a upTo. */
    std::size_t files(LayerIndex upTo) const { return upTo.isValid() ? m_files[upTo.value] : 0; }
    /** Of files(), those that come from \a layer. */
    std::size_t files(LayerIndex layer, LayerIndex upTo) const;
    /**
     * By DirectoryIndex: whether it, or anything below it, is from \a layer at \a upTo. \a withHidden includes what the
     * layers up to there have but hide, and what \a layer hides.
     */
    std::vector<bool> holding(
        const DirectoryTree &directories, LayerIndex layer, LayerIndex upTo, bool withHidden) const;

private:
    /** Versions at or in one directory that come from one layer and are hidden by another. */
    struct Group
    {
        DirectoryIndex directory;
        LayerIndex until;
        quint64 bytes = 0; ///< Without inodes that have several names.
        std::size_t files = 0; ///< All but directories, every name counted.
    };
    using Groups = std::vector<Group>;

    void groupVersions(const UnionTree &tree, const std::vector<DirectoryIndex> &homes);
    void groupSharedInodes(const UnionTree &tree, const std::vector<DirectoryIndex> &homes);
    void countFiles(const UnionTree &tree);
    static void merge(Groups &groups);

    std::size_t m_words = 0; ///< 64 layers each.
    std::vector<Groups> m_versions; ///< By layer.
    std::vector<Groups> m_shared; ///< By the first layer at which the inode's bytes count in that directory.
    std::vector<std::size_t> m_files; ///< By height.
};

}
