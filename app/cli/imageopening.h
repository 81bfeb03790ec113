// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "commandline.h"
#include "progressline.h"

namespace stratoscope
{

/** All that is where \a request says, before any layer is read. */
Result<ImageSourcePtr> openRequestedSource(const Request &request, const Job &job);

/** The image that \a request means, read; the exit code where there is none, which was said. */
tl::expected<LoadedImagePtr, int> openRequested(const Request &request, ProgressLine &progress);

/** Says what is wrong with \a image. */
void printTroubles(const LoadedImage &image);
/** Like openRequested(), and prints printTroubles(); the image is a file system, and has the layers that \a request names. */
tl::expected<LoadedImagePtr, int> openFiles(const Request &request, ProgressLine &progress);
/** True if \a image is a file system; if it is anything else, says what. */
bool isFileSystem(const LoadedImage &image);

}
