// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "uniontree.h"

namespace stratoscope
{

/** The paths that one layer has when it is unpacked into a directory of its own: its entries, and all directories on
 *  the way to them. */
class LayerPaths
{
public:
    LayerPaths(const UnionTree &tree, LayerIndex layer);

    /** A path below its directory. */
    struct Place
    {
        PathId directory;
        PathId path;

        auto operator<=>(const Place &) const = default;
    };

    bool has(PathId directory, PathId path) const;
    /** What is in \a directory, in the order of IDs. */
    std::span<const Place> in(PathId directory) const;

private:
    std::vector<Place> m_places; ///< Sorted.
};

}
