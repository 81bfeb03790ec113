// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "layerbuilder.h"

namespace stratoscope
{

/** What is left of one path at the end of a layer. */
struct LayerBuilder::Verdict
{
    bool hasEntry : 1 = false; ///< The layer's entry survives to the end of the layer.
    bool whiteout : 1 = false;
    bool opaque : 1 = false;
    bool hasChildren : 1 = false; ///< Something below it makes it a directory.
    bool isAufs : 1 = false; ///< One of AUFS's own files, or below one.
    bool isWhitedOut : 1 = false; ///< By what is above it.

    bool isAnything() const { return hasChildren || whiteout || hasEntry; }
};

/** What is left of all paths. */
struct LayerBuilder::Verdicts
{
    GrowingArray<Verdict> paths; ///< By PathId.
    std::size_t living = 0; ///< Paths of which anything is left.
    std::vector<PathId> clashes; ///< Whiteouts that engines cannot unpack.
};

}
