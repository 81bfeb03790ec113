// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "factsheet.h"
#include "loadedimage.h"

namespace stratoscope
{

/**
 * Everything known about an image: identity, configuration and warnings. \a loaded adds facts from
 * its layers and may be null.
 */
FactSheet imageFacts(const ImageSource &source, std::size_t imageNumber, const LoadedImage *loaded);

/** The number of an image's warnings. */
int warningCount(const ImageSource &source, std::size_t imageNumber, const LoadedImage *loaded);

}
