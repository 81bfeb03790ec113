// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "job.h"
#include "readlayer.h"

namespace stratoscope
{

/**
 * The image \a base with the writable layer \a top on it. Paths and versions of the base keep their IDs. Reads files to
 * answer the trees' content questions. Fails with ErrorKind::Usage if the base already has a writable layer, or with
 * ErrorKind::Cancelled.
 */
Result<LoadedImagePtr> putOnTop(const LoadedImagePtr &base, ReadLayer top, const Job &job);

/** \a image without its writable layer; \a image itself if it has none. */
LoadedImagePtr withoutTop(const LoadedImagePtr &image);

}
