// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "layerforest.h"

#include <optional>

namespace stratoscope
{

/** What is known of the sizes of one image: its total, and that of each layer. */
struct KnownSizes
{
    std::optional<quint64> total;
    std::vector<std::optional<quint64>> layers;
};

/** The bytes of each run of \a forest: as the totals of \a images, one for each in the forest, tell by what one has and
 *  another lacks; else as the layers do. Unset where neither is enough. */
std::vector<std::optional<quint64>> runSizes(const LayerForest &forest, const std::vector<KnownSizes> &images);

}
