// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "loadedimage.h"
#include "loadoptions.h"

namespace stratoscope
{

/**
 * Finds out one more thing about an image that was loaded with LoadOptions::later: first the content questions, then
 * the digests. To be called until LoadedImage::isComplete(). What comes shares its tree's shape with \a loaded, except
 * where a layer from the cache turns out not to be the one in the file: then all is read again. Fails with
 * ErrorKind::Cancelled, or as loadImage() does. Blocks; call it off the GUI thread.
 */
Result<LoadedImagePtr> completeImage(const LoadedImagePtr &loaded, const LoadOptions &options, const Job &job);

}
