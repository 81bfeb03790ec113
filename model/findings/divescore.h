// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "excludedpaths.h"

namespace stratoscope
{

/**
 * What dive, a well-known tool, says of an image: for people who know its numbers, and for rules that were written for
 * them. They differ from what is really wasted: the copy that survives counts as waste too, a directory that is deleted
 * as a whole does not, opaque directories are not seen, and hard links are files of no size.
 */
struct DiveScore
{
    double efficiency = 1; ///< 0 … 1: the least that each path needed, by all that was written for it.
    quint64 sizeBytes = 0; ///< All layers, uncompressed.
    quint64 userSizeBytes = 0; ///< Without the bottom layer.
    quint64 wastedBytes = 0; ///< Of all paths that more than one layer speaks of.
    double wastedUserPercent = 0; ///< wastedBytes by userSizeBytes, 0 … 1; 0 where there is only one layer.
};

/** Computes it as dive does, as if \a excluded were not in the image; a pure function, in one pass over the layers. */
DiveScore diveScore(const UnionTree &tree, const ExcludedPaths &excluded = {});

}
