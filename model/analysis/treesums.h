// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "heightsums.h"
#include "layersums.h"

namespace stratoscope
{

/** Sums over a tree that the window needs in advance. They depend on paths, versions and rows, not on their changes. */
struct TreeSums
{
    explicit TreeSums(const UnionTree &tree)
        : directories(tree.paths())
        , heights(tree, directories)
        , layers(tree, directories)
    {
    }

    DirectoryTree directories;
    HeightSums heights;
    LayerSums layers;
};

}
