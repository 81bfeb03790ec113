// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "loadedimage.h"
#include "saveoptions.h"
#include "saveplan.h"

namespace stratoscope
{

/** Fails with ErrorKind::Usage if \a plan or \a format want more of an encrypted layer than its blob as it is. */
Result<void> checkSealed(const LoadedImage &image, const SavePlan &plan, SaveFormat format);

/** Fails if \a layer of \a image cannot be saved because it is absent, damaged, or does not match its digest. */
Result<void> checkUsable(const LoadedImage &image, LayerIndex layer);

/** The expected digests of \a layer; empty for the writable layer. */
Digest expectedDiffId(const LoadedImage &image, LayerIndex layer);

/** True if there is nothing left to check: the stream of \a layer matches its diff ID, or it has none. */
bool isVerified(const LoadedImage &image, LayerIndex layer);

/** Fails if \a found is not the expected diff ID of \a layer. */
Result<void> compareDiffId(const LoadedImage &image, LayerIndex layer, const Digest &found);

}
