// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "excludedpaths.h"

namespace stratoscope
{

/**
 * What dive, a well-known tool, says about an image, for people and rules that use its numbers. They differ from what
 * is really wasted: the surviving copy counts as waste, a directory deleted as a whole does not, opaque directories are
 * ignored, and hard links are files without a size.
 */
struct DiveScore
{
    double efficiency = 1; ///< 0 … 1: the smallest size of each path, divided by all that was written for it.
    quint64 sizeBytes = 0; ///< All layers, uncompressed.
    quint64 userSizeBytes = 0; ///< Without the bottom layer.
    quint64 wastedBytes = 0; ///< Of all paths that more than one layer mentions.
    double wastedUserPercent = 0; ///< wastedBytes by userSizeBytes, 0 … 1; 0 where there is only one layer.
};

/** Computes it as dive does, as if the image did not contain \a excluded. A pure function, one pass over the layers. */
DiveScore diveScore(const UnionTree &tree, const ExcludedPaths &excluded = {});

}
