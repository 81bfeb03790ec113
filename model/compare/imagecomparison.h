// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "configchanges.h"
#include "growthreasons.h"
#include "layerpairs.h"
#include "loadedimage.h"
#include "pathdifference.h"

namespace stratoscope
{

/** A comparison of two images, each at the top of its stack. Immutable and shared. */
struct ImageComparison
{
    LoadedImagePtr before; ///< The first one, …
    LoadedImagePtr after; ///< … and the one compared with it.
    PathTable paths; ///< Of both images.
    std::vector<PathDifference> tree; ///< Always starts with the root; parents before children.
    std::vector<LayerPair> layers; ///< From the bottom up.
    std::vector<ConfigChange> config;
    std::vector<GrowthReason> reasons; ///< Why it grew or shrank; the main reason first.

    const DifferenceTotals &totals() const { return tree.front().totals; }
    /** True if a container would see no difference and run the same way. */
    bool isSame() const { return totals().files() == 0 && tree.size() == 1 && config.empty(); }
};

using ImageComparisonPtr = std::shared_ptr<const ImageComparison>;

}
