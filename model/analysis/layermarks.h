// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "treesums.h"

namespace stratoscope
{

/** What one layer shows at some height, and the directories that lead there. */
class LayerMarks
{
public:
    LayerMarks() = default;
    /** Marks \a layer with the layers 0 … \a upTo; \a withHidden includes what these hide, and what \a layer hides. */
    LayerMarks(const UnionTree &tree, const TreeSums &sums, LayerIndex layer, LayerIndex upTo, bool withHidden);

    /** True if there is no such layer at that height, so nothing is marked. */
    bool isEmpty() const { return m_holding.empty(); }
    /** True if \a path is marked in \a tree, the one this was built from or an equal one. */
    bool has(const UnionTree &tree, const TreeSums &sums, PathId path) const;

private:
    bool isMarked(const Version &version) const;

    LayerIndex m_layer;
    LayerIndex m_upTo;
    bool m_withHidden = false;
    std::vector<bool> m_holding; ///< By DirectoryIndex.
};

}
