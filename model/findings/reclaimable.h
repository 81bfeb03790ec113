// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "byteaccount.h"
#include "loadedimage.h"

namespace stratoscope
{

/** What an image could be smaller by. */
struct Reclaimable
{
    quint64 bytes = 0; ///< Uncompressed.
    quint64 compressedBytes = 0; ///< Estimated.
    quint64 neededBytes = 0; ///< All other bytes of all layers, uncompressed.
    std::vector<CauseBytes> causes; ///< Of bytes: they add up. The largest first, none of 0.
};

/** What \a bytes of content of \a layer take in the blob, estimated from how the layer as a whole is compressed. */
quint64 compressedEstimate(const LoadedImage &image, LayerIndex layer, quint64 bytes);

/** What \a account, made of \a findings of \a image, has as wasted. */
Reclaimable reclaimable(const LoadedImage &image, std::span<const Finding> findings, const ByteAccount &account);

}
