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
 * The config of the image that \a plan makes of \a image, whose layers have \a diffIds: the image's own, in which only
 * diff IDs and history are others, and the date where \a options give one. Layers that were merged have one step that
 * says which and what they were, the writable layer has one that says what \a options say; empty steps stay. Fails with
 * ErrorKind::Damaged where the image has no config.
 */
Result<QByteArray> savedConfig(
    const LoadedImage &image, const SavePlan &plan, const std::vector<Digest> &diffIds, const SaveOptions &options);

}
