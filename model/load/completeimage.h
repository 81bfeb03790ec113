// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "loadedimage.h"
#include "loadoptions.h"

namespace stratoscope
{

/**
 * Takes the next step for an image loaded with LoadOptions::later: answers content questions first, then checks
 * digests. Call it until LoadedImage::isComplete(). The result shares its tree's shape with \a loaded, unless a layer
 * from the cache turns out to differ from the one in the file: then everything is read again. Fails with
 * ErrorKind::Cancelled, or like loadImage(). Blocks; do not call it on the GUI thread.
 */
Result<LoadedImagePtr> completeImage(const LoadedImagePtr &loaded, const LoadOptions &options, const Job &job);

}
