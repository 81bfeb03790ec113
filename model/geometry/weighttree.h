// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QtGlobal>

#include <vector>

namespace stratoscope
{

/** Things of a weight within one another, to be drawn as areas. A node's weight is the sum of its children's. */
struct WeightTree
{
    static constexpr quint32 Root = 0;

    struct Node
    {
        quint64 weight = 0; ///< More than 0, but of an empty tree's root.
        quint32 parent = 0; ///< Of the root, itself.
        quint32 firstChild = 0; ///< They stand one behind the other, behind their parent, the heaviest first.
        quint32 childCount = 0;
    };

    std::vector<Node> nodes; ///< Empty: nothing is to be drawn.
};

}
