// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "uniontree.h"

#include <QRectF>

namespace stratoscope
{

/** One rectangle of a SizeMap. */
struct SizeTile
{
    QRectF rect;
    PathId path; ///< The file or directory; of several small ones, the directory that they are in.
    PathId top; ///< Where several directories that hold only one another are one tile: the uppermost.
    quint64 bytes = 0;
    std::size_t files = 1;
    LayerIndex layer; ///< Where the bytes come from, or most of them; invalid for frames.
    bool isFrame = false; ///< A directory with tiles of what is in it upon it.
    bool isRest = false; ///< What in the directory is too small for a tile of its own.
};

/** What sizes a SizeMap has. */
struct SizeMapLook
{
    QRectF bounds;
    qreal header = 16; ///< On top of a directory, for its name.
    qreal padding = 2; ///< At the other sides of it.
    qreal leastArea = 50; ///< Smaller ones are put together.
    QSizeF leastFrame {34, 30}; ///< A smaller directory is one tile.
};

/**
 * The files that can be seen at the top of \a tree as a map: an area for each, in proportion to its bytes, within those
 * of its directories, frames before what is upon them. The number of tiles is bounded by the area. A pure function.
 */
std::vector<SizeTile> sizeMap(const UnionTree &tree, const SizeMapLook &look);

}
