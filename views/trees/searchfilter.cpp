// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "searchfilter.h"

namespace stratoscope
{

namespace
{

bool isOfKind(EntryType type, SearchFilter::Kind kind)
{
    switch (kind) {
    case SearchFilter::Kind::Any:
        return true;
    case SearchFilter::Kind::Files:
        return type == EntryType::File;
    case SearchFilter::Kind::Directories:
        return type == EntryType::Directory;
    case SearchFilter::Kind::Links:
        return type == EntryType::Symlink;
    }
    return false;
}

}

bool SearchFilter::passes(const UnionTree &tree, PathId path) const
{
    if (isEmpty())
        return true;
    const VersionId newest = tree.newest(path);
    if (kind != Kind::Any && (!newest.isValid() || !isOfKind(tree.type(newest), kind)))
        return false;
    if (leastBytes > 0 && (!newest.isValid() || tree.type(newest) != EntryType::File || tree.size(newest) < leastBytes))
        return false;
    if (onlyDeleted && tree.visible(path, LayerIndex(tree.layerCount() - 1)).isValid())
        return false;
    if (!layer.isValid())
        return true;
    const LayerRow *row = layer.value < tree.layerCount() ? tree.row(layer, path) : nullptr;
    return row && row->isListed();
}

}
