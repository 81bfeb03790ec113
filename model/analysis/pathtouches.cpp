// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "pathtouches.h"

#include <algorithm>

namespace stratoscope
{

std::vector<PathTouch> pathTouches(const UnionTree &tree, PathId path)
{
    std::vector<PathTouch> touches;
    for (std::size_t i = 0; i < tree.layerCount(); ++i) {
        if (const LayerRow *row = tree.row(LayerIndex(i), path))
            touches.push_back({LayerIndex(i), row->change, row->fields});
    }
    for (VersionId id = tree.newest(path); id.isValid(); id = tree.version(id).older) {
        const LayerIndex until = tree.version(id).until;
        if (tree.version(id).isHidden() && !tree.row(until, path))
            touches.push_back({until, Change::Deleted, {}});
    }
    std::sort(touches.begin(), touches.end(),
        [](const PathTouch &left, const PathTouch &right) { return left.layer < right.layer; });
    return touches;
}

}
