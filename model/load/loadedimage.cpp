// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "loadedimage.h"

#include <algorithm>

namespace stratoscope
{

bool LoadedImage::isDamaged() const
{
    return source->damaged || image().damaged
        || std::any_of(layers.begin(), layers.end(), [](const LoadedLayer &layer) { return layer.isDamaged(); });
}

bool LoadedImage::hasSealedLayers() const
{
    return std::any_of(layers.begin(), layers.end(), [](const LoadedLayer &layer) { return layer.sealed; });
}

bool LoadedImage::isComplete() const
{
    return tree.questions().empty()
        && std::none_of(layers.begin(), layers.end(), [](const LoadedLayer &layer) { return layer.checkLater; });
}

const TreeSums &LoadedImage::sums() const
{
    std::call_once(m_sums->once, [this] { m_sums->sums.emplace(tree); });
    return *m_sums->sums;
}

}
