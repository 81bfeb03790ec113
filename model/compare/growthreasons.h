// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "pathdifference.h"
#include "uniontree.h"

#include <vector>

namespace stratoscope
{

/** A place that made an image larger or smaller, and the layer that most of it came from, or was in. */
struct GrowthReason
{
    quint32 node = 0; ///< In ImageComparison::tree: the deepest directory, or the file, that explains the bytes.
    bool isRest = false; ///< What no other row speaks of: everything else at and below the path.
    quint64 gained = 0; ///< Bytes.
    quint64 lost = 0;
    quint32 files = 0; ///< That gained or lost bytes.
    LayerIndex layer; ///< Of growth, in the second image; else in the first.
    quint64 layerBytes = 0; ///< Of what was gained (else of what was lost), what is from this layer.

    qint64 net() const { return static_cast<qint64>(gained) - static_cast<qint64>(lost); }
    bool isGrowth() const { return net() >= 0; }
};

/**
 * Why an image grew or shrank, from the most important reason down: first what has the sign of the whole difference,
 * so that the first one answers. What was gained and lost in one place (an old version gone, a new one come) is one
 * reason. Every byte gained or lost is in one row.
 */
std::vector<GrowthReason> growthReasons(
    const std::vector<PathDifference> &tree, const UnionTree &before, const UnionTree &after);

}
