// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "heightsums.h"
#include "layersums.h"

namespace stratoscope
{

/** What the window needs summed beforehand of a tree. Depends on its paths, versions and rows, not on their changes. */
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
