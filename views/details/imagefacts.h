// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "buildrecord.h"
#include "factsheet.h"
#include "loadedimage.h"

namespace stratoscope
{

/**
 * Everything known about an image: identity, configuration and warnings. \a loaded adds facts from its layers, and
 * \a build what refers to it and how it was built; both may be null.
 */
FactSheet imageFacts(
    const ImageSource &source, std::size_t imageNumber, const LoadedImage *loaded, const BuildRecord *build = nullptr);

/** The number of an image's warnings. */
int warningCount(const ImageSource &source, std::size_t imageNumber, const LoadedImage *loaded);

}
