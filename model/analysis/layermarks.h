// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "treesums.h"

namespace stratoscope
{

/** What of one layer can be seen at some height, and the directories that lead there. */
class LayerMarks
{
public:
    LayerMarks() = default;
    /** Of \a layer with the layers 0 … \a upTo; \a withHidden counts what these have but hide, and what \a layer hides. */
    LayerMarks(const UnionTree &tree, const TreeSums &sums, LayerIndex layer, LayerIndex upTo, bool withHidden);

    /** True where there is no such layer at that height: nothing sets it apart. */
    bool isEmpty() const { return m_holding.empty(); }
    /** True if \a path is marked in \a tree, the one that this was made from or its equal. */
    bool has(const UnionTree &tree, const TreeSums &sums, PathId path) const;

private:
    bool isMarked(const Version &version) const;

    LayerIndex m_layer;
    LayerIndex m_upTo;
    bool m_withHidden = false;
    std::vector<bool> m_holding; ///< By DirectoryIndex.
};

}
