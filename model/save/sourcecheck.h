// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "loadedimage.h"

namespace stratoscope
{

/** Fails where \a layer of \a image cannot be saved because it is absent or damaged, or contradicts its digest. */
Result<void> checkUsable(const LoadedImage &image, LayerIndex layer);

/** Digests that \a layer should have; empty ones for the writable layer. */
Digest expectedDiffId(const LoadedImage &image, LayerIndex layer);

/** True where nothing is left to compare: the stream of \a layer is what its diff ID says, or nobody says what it is. */
bool isVerified(const LoadedImage &image, LayerIndex layer);

/** Fails where \a found is not the diff ID that \a layer should have. */
Result<void> compareDiffId(const LoadedImage &image, LayerIndex layer, const Digest &found);

}
