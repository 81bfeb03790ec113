// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "loadedimage.h"
#include "saveplan.h"

namespace stratoscope
{

/** One layer of a stack as it would be. */
struct PlannedLayer
{
    LayerRange range; ///< What it is made of.
    quint64 contentBytes = 0; ///< Of its files, each counted once; exact.
    quint64 tarBytes = 0; ///< Uncompressed; exact.
    quint64 compressedBytes = 0; ///< As the layers are stored now; of what is merged, by their ratios.
    std::size_t entries = 0;
    bool isEstimate = false; ///< compressedBytes is one.
};

/** Sums over a stack. */
struct StackSize
{
    quint64 contentBytes = 0;
    quint64 tarBytes = 0;
    quint64 compressedBytes = 0;
};

/** What a plan would come to. */
struct WhatIf
{
    std::vector<PlannedLayer> now; ///< Each layer as it is, bottom first.
    std::vector<PlannedLayer> layers; ///< Those of the plan, bottom first, one for each range.
    StackSize before;
    StackSize after;
};

/** What saving \a image by \a plan would come to, without reading anything. A pure function. */
WhatIf whatIf(const LoadedImage &image, const SavePlan &plan);

}
