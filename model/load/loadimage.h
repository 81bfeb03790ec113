// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "loadedimage.h"
#include "loadoptions.h"

namespace stratoscope
{

/**
 * Reads the layers of image number \a imageNumber of \a source in parallel, builds the union tree and answers its
 * content questions, unless \a options leave that to completeImage(). Damaged and absent layers are part of the value;
 * fails with ErrorKind::Cancelled, with ErrorKind::Limit, or if \c options.upper cannot be read at all. Blocks; do not
 * call it on the GUI thread.
 */
Result<LoadedImagePtr> loadImage(
    const ImageSourcePtr &source, std::size_t imageNumber, const LoadOptions &options, const Job &job);

}
