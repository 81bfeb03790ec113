// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "directorytree.h"
#include "uniontree.h"

#include <functional>
#include <span>

namespace stratoscope
{

/** A non-empty inode with several names: its bytes count once, wherever a name is visible. */
struct SharedInode
{
    /** The layers at which its bytes count in one directory. */
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

/** Where the bytes of \a inode count: at every height, at its visible name with the smallest path. \a homes come from
 *  DirectoryTree::homes(). */
std::vector<SharedInode::Place> placesOf(
    const UnionTree &tree, const SharedInode &inode, const std::vector<DirectoryIndex> &homes);

}
