// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "image.h"
#include "provenance.h"

namespace stratoscope
{

/** The layers of an image that one step of its build made: those from \c first up to \c last. */
struct StepLayers
{
    std::size_t step = 0; ///< Into Provenance::steps.
    LayerIndex first;
    LayerIndex last;
};

/** Which step made which layers of \a image, matched by digests: bottom first, no layer twice. A step whose result is no
 *  lower part of the image is of another stage, and made none. */
std::vector<StepLayers> layersOfSteps(const Provenance &provenance, const Image &image);

}
