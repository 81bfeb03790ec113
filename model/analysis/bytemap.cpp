// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "bytemap.h"

#include <algorithm>
#include <span>

namespace stratoscope
{

namespace
{

class MapBuilder
{
public:
    MapBuilder(const PathTable &paths, std::vector<ByteItem> items);

    ByteMap build();

private:
    std::span<const ByteItem> itemsAt(PathId path) const;
    bool hasMoreBelow(PathId path) const;
    void appendChildren(quint32 node);

    const PathTable &m_paths;
    std::vector<ByteItem> m_items; ///< By path.
    std::vector<quint64> m_totals; ///< By PathId: sum of the items at and below it.
    std::vector<quint64> m_own; ///< By PathId: sum of the items at it.
    ByteMap m_map;
    std::vector<std::pair<quint64, ByteMap::Place>> m_children; ///< Of the node being filled.
};

MapBuilder::MapBuilder(const PathTable &paths, std::vector<ByteItem> items)
    : m_paths(paths)
    , m_items(std::move(items))
    , m_totals(paths.size())
    , m_own(paths.size())
{
    std::sort(m_items.begin(), m_items.end(), [](const ByteItem &left, const ByteItem &right) {
        return left.path != right.path ? left.path < right.path : left.version < right.version;
    });
    for (const ByteItem &item : m_items)
        m_own[item.path.value] += item.bytes;
    m_totals = m_own;
    for (std::size_t i = m_totals.size(); i-- > 1;)
        m_totals[m_paths.parent(PathId(i)).value] += m_totals[i];
}

std::span<const ByteItem> MapBuilder::itemsAt(PathId path) const
{
    if (m_own[path.value] == 0)
        return {};
    const auto begin = std::lower_bound(
        m_items.begin(), m_items.end(), path, [](const ByteItem &item, PathId wanted) { return item.path < wanted; });
    const auto end = std::find_if(begin, m_items.end(), [path](const ByteItem &item) { return item.path != path; });
    return {begin, end};
}

bool MapBuilder::hasMoreBelow(PathId path) const
{
    return m_totals[path.value] > m_own[path.value];
}

void MapBuilder::appendChildren(quint32 node)
{
    const PathId path = m_map.places[node].path;
    m_children.clear();
    for (const ByteItem &item : itemsAt(path))
        m_children.push_back({item.bytes, {path, item.version, item.layer}});
    for (PathId child = m_paths.firstChild(path); child.isValid(); child = m_paths.nextSibling(child)) {
        const quint64 weight = m_totals[child.value];
        if (weight == 0)
            continue;
        const std::span<const ByteItem> items = itemsAt(child);
        const bool isFile = items.size() == 1 && !hasMoreBelow(child);
        m_children.push_back({weight,
            isFile ? ByteMap::Place {child, items.front().version, items.front().layer}
                   : ByteMap::Place {child, {}, {}}});
    }
    std::sort(m_children.begin(), m_children.end(), [](const auto &left, const auto &right) {
        return left.first != right.first ? left.first > right.first : left.second.path < right.second.path;
    });
    m_map.tree.nodes[node].firstChild = static_cast<quint32>(m_map.tree.nodes.size());
    m_map.tree.nodes[node].childCount = static_cast<quint32>(m_children.size());
    for (const auto &[weight, place] : m_children) {
        m_map.tree.nodes.push_back({weight, node, 0, 0});
        m_map.places.push_back(place);
    }
}

ByteMap MapBuilder::build()
{
    if (m_totals[PathTable::Root.value] == 0)
        return {};
    m_map.tree.nodes.reserve(m_items.size() + m_items.size() / 4);
    m_map.places.reserve(m_map.tree.nodes.capacity());
    m_map.tree.nodes.push_back({m_totals[PathTable::Root.value], WeightTree::Root, 0, 0});
    m_map.places.push_back({PathTable::Root, {}, {}});
    for (quint32 node = 0; node < m_map.tree.nodes.size(); ++node) {
        if (!m_map.places[node].version.isValid())
            appendChildren(node);
    }
    return std::move(m_map);
}

}

quint32 ByteMap::nodeOf(const PathTable &paths, PathId path) const
{
    std::vector<PathId> line;
    for (PathId at = path; at != PathTable::Root; at = paths.parent(at))
        line.push_back(at);
    quint32 node = WeightTree::Root;
    for (std::size_t i = line.size(); i-- > 0 && node < tree.nodes.size();) {
        const auto first = places.begin() + tree.nodes[node].firstChild;
        const auto end = first + tree.nodes[node].childCount;
        const auto child = std::find_if(first, end, [&](const Place &place) { return place.path == line[i]; });
        if (child == end)
            break;
        node = static_cast<quint32>(child - places.begin());
    }
    return node;
}

quint32 ByteMap::heaviestFile(quint32 node) const
{
    while (tree.nodes[node].childCount > 0)
        node = tree.nodes[node].firstChild;
    return node;
}

std::vector<quint32> ByteMap::fileCounts() const
{
    std::vector<quint32> counts(tree.nodes.size());
    // What is in a node comes behind it: one pass from the end sums whole directories.
    for (std::size_t i = counts.size(); i-- > 0;) {
        if (tree.nodes[i].childCount == 0)
            counts[i] = 1;
        if (i > 0)
            counts[tree.nodes[i].parent] += counts[i];
    }
    return counts;
}

ByteMap byteMap(const PathTable &paths, std::vector<ByteItem> items)
{
    return MapBuilder(paths, std::move(items)).build();
}

}
