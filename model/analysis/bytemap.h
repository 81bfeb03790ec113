// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "byteitems.h"
#include "weighttree.h"

namespace stratoscope
{

/** Files and their directories by weight: the data behind a map of an image. Immutable. */
struct ByteMap
{
    /** What a node represents. */
    struct Place
    {
        PathId path;
        VersionId version; ///< For a file; invalid for directories.
        LayerIndex layer; ///< For a file: the layer whose tar has its bytes.
    };

    WeightTree tree;
    std::vector<Place> places; ///< By node.

    /** The node of \a path or of its nearest ancestor that has one; the root if there is none. */
    quint32 nodeOf(const PathTable &paths, PathId path) const;
    /** The heaviest file of the heaviest directory, and so on, of what is in \a node; itself where it is a file. */
    quint32 heaviestFile(quint32 node) const;
    /** How many files are at and below each node. */
    std::vector<quint32> fileCounts() const;
};

/** A map of \a items. A path with a file that also has items below it or from other layers becomes a directory. */
ByteMap byteMap(const PathTable &paths, std::vector<ByteItem> items);

}
