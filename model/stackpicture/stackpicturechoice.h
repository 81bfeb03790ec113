// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "stackpicture.h"

namespace stratoscope
{

/** Up to \a most paths of \a image that tell most, in the order of their bytes: some that were deleted or changed, and of
 *  every row of \a rows the largest file that is visible. */
std::vector<PathId> tellingPaths(
    const LoadedImage &image, const std::vector<StackPictureRow> &rows, std::size_t most, const Job &job);

}
