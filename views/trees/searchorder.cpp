// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "searchorder.h"

#include "naturalorder.h"

#include <algorithm>

namespace stratoscope
{

namespace
{

/** Hits between two checks for cancellation. */
constexpr std::size_t HitsAtOnce = 1'000;

template<typename KeyOf>
Result<std::vector<PathId>> sortedByKey(
    const std::vector<PathId> &hits, Qt::SortOrder order, const Job &job, KeyOf keyOf)
{
    std::vector<std::pair<decltype(keyOf(PathId())), PathId>> keyed;
    keyed.reserve(hits.size());
    for (const PathId path : hits) {
        if (keyed.size() % HitsAtOnce == 0 && job.isCancelled())
            return Job::cancelled();
        keyed.emplace_back(keyOf(path), path);
    }
    const bool ascending = order == Qt::AscendingOrder;
    std::stable_sort(keyed.begin(), keyed.end(), [ascending](const auto &left, const auto &right) {
        return ascending ? left.first < right.first : right.first < left.first;
    });
    std::vector<PathId> sorted;
    sorted.reserve(keyed.size());
    for (const auto &[key, path] : keyed)
        sorted.push_back(path);
    return sorted;
}

std::vector<LayerIndex> layersOf(const UnionTree &tree, PathId path)
{
    std::vector<LayerIndex> layers;
    for (const PathTouch &touch : pathTouches(tree, path))
        layers.push_back(touch.layer);
    return layers;
}

std::optional<quint64> sizeOf(const UnionTree &tree, PathId path)
{
    const VersionId newest = tree.newest(path);
    return newest.isValid() && tree.type(newest) == EntryType::File ? std::optional(tree.size(newest)) : std::nullopt;
}

/** Walks from the root through everything that leads to hits, and nothing else. */
class HitWalk
{
public:
    HitWalk(const PathTable &paths, const std::vector<PathId> &hits)
        : m_paths(paths)
        , m_isHit(paths.size())
        , m_leads(paths.size())
    {
        m_leads[PathTable::Root.value] = true;
        for (const PathId hit : hits) {
            m_isHit[hit.value] = true;
            for (PathId at = hit; !m_leads[at.value]; at = paths.parent(at))
                m_leads[at.value] = true;
        }
    }

    Result<std::vector<PathId>> walk(const Job &job) const
    {
        std::vector<PathId> sorted;
        std::vector<PathId> next {PathTable::Root};
        while (!next.empty()) {
            const PathId at = next.back();
            next.pop_back();
            if (m_isHit[at.value])
                sorted.push_back(at);
            if (job.isCancelled())
                return Job::cancelled();
            std::vector<PathId> children = wantedChildren(at);
            m_order.sort(children, m_paths);
            next.insert(next.end(), children.rbegin(), children.rend());
        }
        return sorted;
    }

private:
    std::vector<PathId> wantedChildren(PathId directory) const
    {
        std::vector<PathId> wanted;
        for (PathId at = m_paths.firstChild(directory); at.isValid(); at = m_paths.nextSibling(at)) {
            if (m_leads[at.value])
                wanted.push_back(at);
        }
        return wanted;
    }

    const PathTable &m_paths;
    std::vector<bool> m_isHit;
    std::vector<bool> m_leads;
    NaturalOrder m_order;
};

Result<std::vector<PathId>> sortedByPath(
    const PathTable &paths, const std::vector<PathId> &hits, Qt::SortOrder order, const Job &job)
{
    Result<std::vector<PathId>> sorted = HitWalk(paths, hits).walk(job);
    if (sorted && order == Qt::DescendingOrder)
        std::reverse(sorted->begin(), sorted->end());
    return sorted;
}

}

Result<std::vector<PathId>> sortedHits(const UnionTree &tree, const std::vector<PathId> &hits,
    SearchModel::Column column, Qt::SortOrder order, const Job &job)
{
    switch (column) {
    case SearchModel::LayersColumn:
        return sortedByKey(hits, order, job, [&tree](PathId path) { return layersOf(tree, path); });
    case SearchModel::SizeColumn:
        return sortedByKey(hits, order, job, [&tree](PathId path) { return sizeOf(tree, path); });
    case SearchModel::PathColumn:
    case SearchModel::ColumnCount:
        break;
    }
    return sortedByPath(tree.paths(), hits, order, job);
}

}
