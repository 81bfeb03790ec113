// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "loadedimage.h"
#include "pathdifference.h"

#include <vector>

namespace stratoscope
{

/** A layer of one image next to the identical layer of the other, or the one that replaced it. */
struct LayerPair
{
    enum class Kind {
        Shared, ///< The same layer on top of the same layers.
        Same, ///< The same content on top of other layers.
        Rebuilt, ///< The same instruction with different content.
        Removed, ///< Only in the first image.
        Added, ///< Only in the second image.
    };

    Kind kind = Kind::Shared;
    LayerIndex before; ///< Invalid for Added.
    LayerIndex after; ///< Invalid for Removed.
    quint64 gained = 0; ///< Bytes from this layer visible in the second image but not in the first.
    quint64 lost = 0; ///< Bytes from this layer visible in the first image but not in the second.

    qint64 net() const { return static_cast<qint64>(gained) - static_cast<qint64>(lost); }
};

/** The layers of both images side by side, from the bottom up. Every layer is in exactly one pair. */
std::vector<LayerPair> pairLayers(const LoadedImage &before, const LoadedImage &after);

/** For each of the \a count layers of the first image, the layer of the second with identical entries; invalid if there
 *  is none. */
std::vector<LayerIndex> sameLayers(const std::vector<LayerPair> &pairs, std::size_t count);

/** Sums the bytes gained and lost in \a tree by the layers that they came from. */
void addBytes(std::vector<LayerPair> &pairs, const std::vector<PathDifference> &tree, const UnionTree &before,
    const UnionTree &after);

}
