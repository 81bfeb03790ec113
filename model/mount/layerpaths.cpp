// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "layerpaths.h"

#include <algorithm>

namespace stratoscope
{

LayerPaths::LayerPaths(const UnionTree &tree, LayerIndex layer)
{
    const PathTable &paths = tree.paths();
    std::vector<bool> taken(paths.size(), false);
    taken[PathTable::Root.value] = true;
    for (const LayerRow &row : tree.rows(layer)) {
        for (PathId path = row.path; !taken[path.value]; path = paths.parent(path)) {
            taken[path.value] = true;
            m_places.push_back({paths.parent(path), path});
        }
    }
    std::sort(m_places.begin(), m_places.end());
}

bool LayerPaths::has(PathId directory, PathId path) const
{
    return std::binary_search(m_places.begin(), m_places.end(), Place {directory, path});
}

std::span<const LayerPaths::Place> LayerPaths::in(PathId directory) const
{
    const auto [first, last] = std::equal_range(m_places.begin(), m_places.end(), Place {directory, {}},
        [](const Place &left, const Place &right) { return left.directory < right.directory; });
    return {first, last};
}

}
