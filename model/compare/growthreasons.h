// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "pathdifference.h"
#include "uniontree.h"

#include <vector>

namespace stratoscope
{

/** A place that made an image larger or smaller, and the layer that most of it came from or was in. */
struct GrowthReason
{
    quint32 node = 0; ///< In ImageComparison::tree: the deepest directory, or the file, that explains the bytes.
    bool isRest = false; ///< Everything at and below the path that no other row covers.
    quint64 gained = 0; ///< Bytes.
    quint64 lost = 0;
    quint32 files = 0; ///< Files that gained or lost bytes.
    LayerIndex layer; ///< In the second image for growth, otherwise in the first.
    quint64 layerBytes = 0; ///< The part of the gained (or else lost) bytes from this layer.

    qint64 net() const { return static_cast<qint64>(gained) - static_cast<qint64>(lost); }
    bool isGrowth() const { return net() >= 0; }
};

/**
 * Why an image grew or shrank, most important reason first: those with the sign of the total difference lead, so that
 * the first one answers the question. Bytes gained and lost in one place (a version upgrade) are one reason. Every byte
 * gained or lost is in exactly one row.
 */
std::vector<GrowthReason> growthReasons(
    const std::vector<PathDifference> &tree, const UnionTree &before, const UnionTree &after);

}
