// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "uniontree.h"

#include <vector>

namespace stratoscope
{

/** Which bytes of an image to look at. */
enum class ByteScope {
    Visible, ///< What is visible with the layers up to a given one.
    Layer, ///< The content of one layer.
    Everything, ///< The content of all layers.
    Hidden, ///< The content of all layers that is not visible at the top.
};

/** The bytes of one file. */
struct ByteItem
{
    PathId path;
    VersionId version;
    LayerIndex layer; ///< The layer whose tar has them.
    quint64 bytes = 0; ///< Greater than 0.
};

/**
 * The files in \a scope, each inode once, under the name that represents it. Their bytes add up to the image's stats,
 * or to visibleSizes() for Visible. \a layer is the layer that \a scope refers to, if any. A pure function.
 */
std::vector<ByteItem> byteItems(const UnionTree &tree, ByteScope scope, LayerIndex layer = {});

/** The sum of their bytes. */
quint64 sumOf(const std::vector<ByteItem> &items);

}
