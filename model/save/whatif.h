// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "loadedimage.h"
#include "saveplan.h"

namespace stratoscope
{

/** One layer of a stack, as planned. */
struct PlannedLayer
{
    LayerRange range; ///< The layers that it is built from.
    quint64 contentBytes = 0; ///< Content of its files, each counted once; exact.
    quint64 tarBytes = 0; ///< Uncompressed; exact.
    quint64 compressedBytes = 0; ///< As the layers are stored now; for merged layers, estimated by their ratios.
    std::size_t entries = 0;
    bool isEstimate = false; ///< compressedBytes is an estimate.
};

/** Sums for a stack. */
struct StackSize
{
    quint64 contentBytes = 0;
    quint64 tarBytes = 0;
    quint64 compressedBytes = 0;
};

/** The result of a plan. */
struct WhatIf
{
    std::vector<PlannedLayer> now; ///< The current layers, bottom first.
    std::vector<PlannedLayer> layers; ///< The planned layers, bottom first, one per range.
    StackSize before;
    StackSize after;
};

/** What saving \a image by \a plan would result in, without reading anything. A pure function. */
WhatIf whatIf(const LoadedImage &image, const SavePlan &plan);

}
