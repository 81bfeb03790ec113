// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "image.h"

#include <vector>

namespace stratoscope
{

/** Neighbouring layers that belong together, so that a long stack can show them as one. */
struct LayerGroup
{
    enum class Kind {
        Base, ///< Of an image that this one builds on.
        Build, ///< Made at about the same time, long before the layers above.
        Small, ///< Each next to nothing, compared with the whole image.
    };

    Kind kind = Kind::Base;
    LayerIndex first; ///< The lowest.
    LayerIndex last; ///< The highest.
    QString name; ///< Of the base image; empty if nothing tells.
    QDateTime created; ///< Of the highest layer; may be invalid.

    std::size_t size() const { return last.value - first.value + 1; }
    bool contains(LayerIndex layer) const { return layer.isValid() && first <= layer && layer <= last; }
    bool operator==(const LayerGroup &) const = default;
};

/**
 * The groups of image number \a number, bottom first; they don't overlap, and a layer may be in none. A group ends
 * where another of \a images does, where a CMD or ENTRYPOINT ended a build, or where another builder or a later build
 * went on. The topmost build is what people work on, so of that only runs of small layers are groups. Short stacks have
 * no groups.
 */
std::vector<LayerGroup> layerGroups(const std::vector<Image> &images, std::size_t number);

/** How many of the lowest layers of \a image were there before its last build, as far as its history tells: where another
 *  builder went on, or after a CMD or ENTRYPOINT. 0 if it does not tell. */
std::size_t layersBelowLastBuild(const Image &image);

}
