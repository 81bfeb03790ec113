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

bool LoadedImage::isComplete() const
{
    return tree.questions().empty()
        && std::none_of(layers.begin(), layers.end(), [](const LoadedLayer &layer) { return layer.checkLater; });
}

}
