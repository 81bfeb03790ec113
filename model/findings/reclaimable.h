// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "finding.h"
#include "loadedimage.h"

namespace stratoscope
{

/** The bytes that are wasted for one cause. */
struct CauseBytes
{
    Cause cause = Cause::Removed;
    quint64 bytes = 0;

    bool operator==(const CauseBytes &) const = default;
};

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

/** All \a findings but secrets; no byte is in two of them. */
Reclaimable reclaimable(const LoadedImage &image, const std::vector<Finding> &findings);

}
