// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "byteitems.h"

#include "inodefates.h"
#include "sharedinodes.h"

namespace stratoscope
{

namespace
{

/** The visible name of \a inode with the smallest path, like UnionTree::visibleSizes() picks it; invalid if none. */
VersionId visibleName(const UnionTree &tree, const SharedInode &inode, LayerIndex upTo)
{
    VersionId best;
    for (const InodeName &name : inode.names) {
        const Version &version = tree.version(name.version);
        if (version.visibleAt(upTo) && (!best.isValid() || version.path < tree.version(best).path))
            best = name.version;
    }
    return best;
}

std::vector<ByteItem> visibleItems(const UnionTree &tree, LayerIndex upTo)
{
    std::vector<ByteItem> items;
    for (std::size_t i = 0; i < tree.versions().size(); ++i) {
        const VersionId id(i);
        const Version &version = tree.version(id);
        if (version.otherNames || !version.visibleAt(upTo))
            continue;
        if (const quint64 size = tree.size(id); size > 0)
            items.push_back({version.path, id, tree.inodeLayerIndex(id), size});
    }
    forEachSharedInode(tree, [&](const SharedInode &inode) {
        if (const VersionId name = visibleName(tree, inode, upTo); name.isValid())
            items.push_back({tree.version(name).path, name, tree.inodeLayerIndex(name), inode.size});
    });
    return items;
}

}

std::vector<ByteItem> byteItems(const UnionTree &tree, ByteScope scope, LayerIndex layer)
{
    if (scope == ByteScope::Visible)
        return visibleItems(tree, layer);
    std::vector<ByteItem> items;
    forEachInode(tree, [&](const InodeFate &fate) {
        const bool isWanted = scope == ByteScope::Everything || (scope == ByteScope::Layer && fate.layer == layer)
            || (scope == ByteScope::Hidden && fate.hiddenBy != NeverHidden);
        if (isWanted)
            items.push_back({tree.version(fate.name).path, fate.name, fate.layer, fate.size});
    });
    return items;
}

quint64 sumOf(const std::vector<ByteItem> &items)
{
    quint64 sum = 0;
    for (const ByteItem &item : items)
        sum += item.bytes;
    return sum;
}

}
