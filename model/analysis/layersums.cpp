// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "layersums.h"

#include "inodefates.h"

#include <algorithm>
#include <tuple>

namespace stratoscope
{

LayerSums::LayerSums(const UnionTree &tree, const DirectoryTree &directories)
    : m_parts(tree.layerCount())
{
    const std::vector<DirectoryIndex> homes = directories.homes(tree.paths());
    addRows(tree, directories, homes);
    addInodes(tree, homes);
    for (Parts &parts : m_parts)
        merge(parts);
    std::sort(m_wastedShared.begin(), m_wastedShared.end());
}

void LayerSums::addRows(
    const UnionTree &tree, const DirectoryTree &directories, const std::vector<DirectoryIndex> &homes)
{
    for (std::size_t layer = 0; layer < m_parts.size(); ++layer) {
        Parts &parts = m_parts[layer];
        for (const LayerRow &row : tree.rows(LayerIndex(layer))) {
            const DirectoryIndex home = homes[row.path.value];
            const bool isBelow = directories.path(home) != row.path;
            // Rows are sorted by path, so those of one directory mostly come together.
            if (parts.empty() || parts.back().directory != home || parts.back().isBelow != isBelow)
                parts.push_back({home, isBelow, 0, 0});
        }
    }
}

void LayerSums::addInodes(const UnionTree &tree, const std::vector<DirectoryIndex> &homes)
{
    forEachInode(tree, [&](const InodeFate &fate) {
        const bool isWasted = fate.hiddenBy != NeverHidden;
        const DirectoryIndex home = homes[tree.version(fate.name).path.value];
        Parts &parts = m_parts[fate.layer.value];
        if (parts.empty() || parts.back().directory != home)
            parts.push_back({home, false, 0, 0});
        parts.back().bytes += fate.size;
        parts.back().wasted += isWasted ? fate.size : 0;
        if (isWasted && tree.hasOtherNames(fate.name))
            m_wastedShared.emplace_back(fate.name, fate.size);
    });
}

void LayerSums::merge(Parts &parts)
{
    const auto key = [](const Part &part) { return std::tuple(part.directory, part.isBelow); };
    std::sort(parts.begin(), parts.end(), [&](const Part &left, const Part &right) { return key(left) < key(right); });
    Parts merged;
    for (const Part &part : parts) {
        if (merged.empty() || key(merged.back()) != key(part)) {
            merged.push_back(part);
        } else {
            merged.back().bytes += part.bytes;
            merged.back().wasted += part.wasted;
        }
    }
    merged.shrink_to_fit();
    parts = std::move(merged);
}

LayerTotals LayerSums::of(const DirectoryTree &directories, LayerIndex layer) const
{
    const std::size_t count = directories.size();
    LayerTotals totals {
        std::vector<quint64>(count), std::vector<quint64>(count), std::vector<bool>(count), std::vector<bool>(count)};
    for (const Part &part : m_parts[layer.value]) {
        totals.sizes[part.directory.value] += part.bytes;
        totals.wasted[part.directory.value] += part.wasted;
        totals.rows[part.directory.value] = true;
        if (part.isBelow)
            totals.below[part.directory.value] = true;
    }
    // Parents have smaller indices than children: one pass from the end sums whole trees.
    for (std::size_t i = count; i-- > 1;) {
        const std::size_t parent = directories.parent(DirectoryIndex(i)).value;
        totals.sizes[parent] += totals.sizes[i];
        totals.wasted[parent] += totals.wasted[i];
        if (totals.rows[i])
            totals.rows[parent] = totals.below[parent] = true;
    }
    return totals;
}

quint64 LayerSums::wasted(const UnionTree &tree, VersionId version) const
{
    if (!tree.hasOtherNames(version))
        return tree.version(version).isHidden() ? tree.size(version) : 0;
    const auto found = std::lower_bound(m_wastedShared.begin(), m_wastedShared.end(), std::pair(version, quint64(0)));
    return found != m_wastedShared.end() && found->first == version ? found->second : 0;
}

}
