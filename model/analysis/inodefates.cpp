// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "inodefates.h"

#include "sharedinodes.h"

#include <algorithm>

namespace stratoscope
{

void forEachInode(const UnionTree &tree, const std::function<void(const InodeFate &)> &visit)
{
    for (std::size_t i = 0; i < tree.versions().size(); ++i) {
        const VersionId id(i);
        const quint64 size = tree.hasOtherNames(id) ? 0 : tree.size(id);
        if (size > 0)
            visit({tree.inodeLayerIndex(id), tree.version(id).until, id, size});
    }
    forEachSharedInode(tree, [&](const SharedInode &inode) {
        const VersionId first = inode.names.front().version;
        InodeFate fate {tree.inodeLayerIndex(first), tree.version(first).until, first, inode.size};
        for (const InodeName &name : inode.names)
            fate.hiddenBy = std::max(fate.hiddenBy, tree.version(name.version).until);
        visit(fate);
    });
}

}
