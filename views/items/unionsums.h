// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "uniontree.h"

#include <QList>

#include <vector>

namespace stratoscope
{

/**
 * What every path's tree holds at one height of the stack: bytes, as UnionTree::visibleSizes() has them, and the layers
 * that its files come from. Prepared once an image, so that a step of the slider is two passes over flat vectors.
 */
class UnionSums
{
public:
    UnionSums() = default;
    /** Refers to \a tree, which must outlive it. Nothing is summed before moveTo(). */
    explicit UnionSums(const UnionTree &tree);

    void moveTo(LayerIndex upTo);

    /** Bytes of the files at and below \a path. */
    quint64 size(PathId path) const { return m_sizes[path.value]; }
    /** The layers that \a path and all below it come from, bottom first. */
    QList<int> layers(PathId path) const;
    /** Files (all but directories, every name counted) at \a upTo. */
    std::size_t files(LayerIndex upTo) const { return upTo.isValid() ? m_files[upTo.value] : 0; }

private:
    /** What a step of the slider reads of a version: close together, because it reads all of them. */
    struct Contribution
    {
        PathId path;
        LayerIndex until;
        quint64 size = 0; ///< 0 for those in m_linked.
    };

    /** A version with further names: its bytes count once. */
    struct LinkedVersion
    {
        quint64 inode = 0;
        PathId path;
        VersionId version;
    };

    void prepareVersions();
    void prepareParents();
    void countFiles();
    void addVisible(LayerIndex layer, LayerIndex upTo);
    void addLinked(LayerIndex upTo);
    void sumUp();

    const UnionTree *m_tree = nullptr;
    std::size_t m_words = 0; ///< Of 64 layers each.
    std::vector<Contribution> m_contributions; ///< By VersionId, and so by layer.
    std::vector<std::size_t> m_firstOfLayer; ///< Into m_contributions; one more than there are layers.
    std::vector<LinkedVersion> m_linked; ///< Sorted by inode, then by path.
    std::vector<quint32> m_parents; ///< By PathId.
    std::vector<std::size_t> m_files; ///< By height.
    std::vector<quint64> m_sizes; ///< By PathId.
    std::vector<quint64> m_layers; ///< By PathId, m_words bit sets each.
};

}
