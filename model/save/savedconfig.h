// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "digest.h"
#include "loadedimage.h"
#include "saveoptions.h"
#include "saveplan.h"

namespace stratoscope
{

/**
 * The config of \a image saved by \a plan, with layers \a diffIds: the original config with new diff IDs and history,
 * and the date in \a options, if any. Merged layers get one step that lists them, the writable layer gets one described
 * by \a options; empty steps stay. Fails with ErrorKind::Damaged if the image has no config.
 */
Result<QByteArray> savedConfig(
    const LoadedImage &image, const SavePlan &plan, const std::vector<Digest> &diffIds, const SaveOptions &options);

}
