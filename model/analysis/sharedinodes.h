// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "directorytree.h"
#include "uniontree.h"

#include <functional>
#include <span>

namespace stratoscope
{

/** An inode with bytes that has several names: they count once, wherever a name can be seen. */
struct SharedInode
{
    /** The layers in which its bytes count in one directory. */
    struct Place
    {
        DirectoryIndex directory;
        LayerIndex from;
        LayerIndex until;
    };

    std::span<const InodeName> names;
    quint64 size = 0;
};

/** Calls \a visit once for every such inode. */
void forEachSharedInode(const UnionTree &tree, const std::function<void(const SharedInode &)> &visit);

/** Where the bytes of \a inode count: at every height, at its visible name with the smallest path. \a homes are those of
 *  DirectoryTree::homes(). */
std::vector<SharedInode::Place> placesOf(
    const UnionTree &tree, const SharedInode &inode, const std::vector<DirectoryIndex> &homes);

}
