// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "loadedimage.h"

namespace stratoscope
{

/**
 * \a source with the layers of image number \a imageNumber in the order of the config's diff IDs, if the diff IDs that
 * were found in \a layers are the same ones in another order; null if nothing is to be put right.
 */
ImageSourcePtr orderedByDiffIds(
    const ImageSourcePtr &source, std::size_t imageNumber, const std::vector<LoadedLayer> &layers);

}
