// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "uniontree.h"

namespace stratoscope
{

/** A file system in an image: the unified one as of a layer, or what one layer alone has. */
struct ImageView
{
    LayerIndex layer; ///< The topmost one that counts.
    bool isAlone = false; ///< That layer alone, as engines unpack it.

    bool operator==(const ImageView &) const = default;
};

/** What \a view of \a tree has at \a path; invalid if nothing, or a directory that the layer only implies. */
inline VersionId versionIn(const UnionTree &tree, ImageView view, PathId path)
{
    if (!view.isAlone)
        return tree.visible(path, view.layer);
    const LayerRow *row = tree.row(view.layer, path);
    return row ? row->version : VersionId();
}

}
