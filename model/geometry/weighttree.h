// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QtGlobal>

#include <vector>

namespace stratoscope
{

/** A tree of weights to draw as areas. A node's weight is the sum of its children's. */
struct WeightTree
{
    static constexpr quint32 Root = 0;

    struct Node
    {
        quint64 weight = 0; ///< Greater than 0, except for the root of an empty tree.
        quint32 parent = 0; ///< The root is its own parent.
        quint32 firstChild = 0; ///< Children are contiguous, after their parent, heaviest first.
        quint32 childCount = 0;
    };

    std::vector<Node> nodes; ///< Empty: nothing to draw.
};

}
