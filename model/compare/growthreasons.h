// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "pathdifference.h"
#include "uniontree.h"

#include <vector>

namespace stratoscope
{

/** A place where much was gained or lost, and the layer that most of it came from, or was in. */
struct GrowthReason
{
    quint32 node = 0; ///< In ImageComparison::tree: the deepest directory, or the file, that explains the bytes.
    bool isRest = false; ///< What no row above it speaks of: everything else at and below the path.
    bool isGain = true;
    quint64 bytes = 0; ///< Gained, or lost.
    LayerIndex layer; ///< Of a gain in the second image, of a loss in the first.
    quint64 layerBytes = 0; ///< Of bytes, what is from this layer.
    quint32 files = 0; ///< That gained, or lost, bytes.
};

/**
 * Why an image grew or shrank, from the most important reason down: first what has the sign of the whole difference,
 * so that the first one answers. All bytes gained, and all lost, are in one row each.
 */
std::vector<GrowthReason> growthReasons(
    const std::vector<PathDifference> &tree, const UnionTree &before, const UnionTree &after);

}
