// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "loadedimage.h"
#include "pathdifference.h"

#include <vector>

namespace stratoscope
{

/** A layer of one image beside the layer of another that it is the same as, or that took its place. */
struct LayerPair
{
    enum class Kind {
        Shared, ///< The same layer on the same layers.
        Same, ///< The same content on other layers.
        Rebuilt, ///< The same instruction with another content.
        Removed, ///< Only the first image has it.
        Added, ///< Only the second has it.
    };

    Kind kind = Kind::Shared;
    LayerIndex before; ///< Invalid for Added.
    LayerIndex after; ///< Invalid for Removed.
    quint64 gained = 0; ///< Bytes that the second image shows, from this layer of its, and the first does not.
    quint64 lost = 0; ///< Bytes that the first image shows, from this layer of its, and the second does not.

    qint64 net() const { return static_cast<qint64>(gained) - static_cast<qint64>(lost); }
};

/** The layers of both images side by side, from the bottom up. Each layer of each is in one pair. */
std::vector<LayerPair> pairLayers(const LoadedImage &before, const LoadedImage &after);

/** By layer of the first image, of which it has \a count: the layer of the second that has the very same entries;
 *  invalid where there is none. */
std::vector<LayerIndex> sameLayers(const std::vector<LayerPair> &pairs, std::size_t count);

/** Sums what the paths of \a tree gained and lost by the layers that the bytes came from. */
void addBytes(std::vector<LayerPair> &pairs, const std::vector<PathDifference> &tree, const UnionTree &before,
    const UnionTree &after);

}
