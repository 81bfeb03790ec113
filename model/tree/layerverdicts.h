// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "layerbuilder.h"

namespace stratoscope
{

/** What is left of each path at the end of a layer, by PathId. */
struct LayerBuilder::Verdicts
{
    std::vector<bool> hasEntry; ///< The layer's entry survives to the end of the layer.
    std::vector<bool> whiteout;
    std::vector<bool> opaque;
    std::vector<bool> hasChildren; ///< Something below it makes it a directory.
    std::vector<PathId> clashes; ///< Whiteouts that engines cannot unpack.
};

}
