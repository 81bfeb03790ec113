// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "uniontree.h"

#include <vector>

namespace stratoscope
{

/** Which bytes of an image are looked at. */
enum class ByteScope {
    Visible, ///< What the layers up to one show together.
    Layer, ///< What one layer carries.
    Everything, ///< What all layers carry.
    Hidden, ///< What all layers carry and the top does not show.
};

/** The bytes of one file. */
struct ByteItem
{
    PathId path;
    VersionId version;
    LayerIndex layer; ///< Whose tar carries them.
    quint64 bytes = 0; ///< More than 0.
};

/**
 * The files of \a scope, each inode once, under the name that stands for it: their bytes add up to what the image's
 * stats say, and where \a scope is Visible to visibleSizes(). \a layer is the one that \a scope is about, if any. A
 * pure function.
 */
std::vector<ByteItem> byteItems(const UnionTree &tree, ByteScope scope, LayerIndex layer = {});

/** Their sum. */
quint64 sumOf(const std::vector<ByteItem> &items);

}
