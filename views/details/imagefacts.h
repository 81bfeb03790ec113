// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "factsheet.h"
#include "loadedimage.h"

namespace stratoscope
{

/** All that is known of an image: identity, configuration and warnings; \a loaded adds what its layers tell and may be
 *  null. */
FactSheet imageFacts(const ImageSource &source, std::size_t imageNumber, const LoadedImage *loaded);

/** How many warnings there are of an image. */
int warningCount(const ImageSource &source, std::size_t imageNumber, const LoadedImage *loaded);

}
