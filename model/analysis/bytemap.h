// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "byteitems.h"
#include "weighttree.h"

namespace stratoscope
{

/** Files and the directories that they are in, by weight: what a map of an image is drawn from. Immutable. */
struct ByteMap
{
    /** What a node stands for. */
    struct Place
    {
        PathId path;
        VersionId version; ///< Of a file; invalid for directories.
        LayerIndex layer; ///< Likewise: whose tar carries its bytes.
    };

    WeightTree tree;
    std::vector<Place> places; ///< By node.

    /** The node that \a path has, or else the nearest directory above it; the root where there is none. */
    quint32 nodeOf(const PathTable &paths, PathId path) const;
    /** The heaviest file of the heaviest directory, and so on, of what is in \a node; itself where it is a file. */
    quint32 heaviestFile(quint32 node) const;
    /** How many files are at and below each node. */
    std::vector<quint32> fileCounts() const;
};

/** A map of \a items. A path that has a file, and others below it or of other layers, is a directory of them. */
ByteMap byteMap(const PathTable &paths, std::vector<ByteItem> items);

}
