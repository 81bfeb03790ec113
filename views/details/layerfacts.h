// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "factsheet.h"
#include "loadedimage.h"

namespace stratoscope
{

/** Everything known about one layer of an image. \a loaded adds facts from its tree and may be null. */
FactSheet layerFacts(const ImageSource &source, std::size_t imageNumber, const LoadedImage *loaded, LayerIndex layer);

}
