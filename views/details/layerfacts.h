// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "factsheet.h"
#include "loadedimage.h"

namespace stratoscope
{

/** All that is known of one layer of an image; \a loaded adds what only its tree tells and may be null. */
FactSheet layerFacts(const ImageSource &source, std::size_t imageNumber, const LoadedImage *loaded, LayerIndex layer);

}
