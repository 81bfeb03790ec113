// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "job.h"
#include "readlayer.h"

namespace stratoscope
{

/**
 * The image \a base with the writable layer \a top on it. Paths and versions of the base keep their ids. Reads what the
 * content questions of the trees ask. Fails with ErrorKind::Usage where the base has a writable layer already, or with
 * ErrorKind::Cancelled.
 */
Result<LoadedImagePtr> putOnTop(const LoadedImagePtr &base, ReadLayer top, const Job &job);

/** \a image without its writable layer; the same one where it has none. */
LoadedImagePtr withoutTop(const LoadedImagePtr &image);

}
