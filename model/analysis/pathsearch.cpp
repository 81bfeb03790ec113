// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "pathsearch.h"

#include "pathpattern.h"
#include "pathtouches.h"

#include <algorithm>

namespace stratoscope
{

namespace
{

/** Paths between two checks for cancellation: a few milliseconds. */
constexpr std::size_t ChunkPaths = 100'000;

/** Calls \a visit with every path except the root in \a ends, chunk by chunk, and \a afterChunk after each chunk; false
 *  if cancelled. */
template<typename Visit, typename AfterChunk>
bool forEachPath(const PathTable &paths, const Job &job, Visit visit, AfterChunk afterChunk)
{
    for (std::size_t begin = 1; begin < paths.size(); begin += ChunkPaths) {
        if (job.isCancelled())
            return false;
        const std::size_t end = std::min(begin + ChunkPaths, paths.size());
        for (std::size_t i = begin; i < end; ++i)
            visit(PathId(i));
        afterChunk();
    }
    return !job.isCancelled();
}

/** False for names that are only in the table, like those of whiteouts. */
bool isKnown(const UnionTree &tree, PathId path)
{
    if (tree.newest(path).isValid())
        return true;
    // There may be as many whiteouts as files; only the few others need a look at all layers.
    return !tree.paths().name(path).startsWith(QByteArrayView(".wh.")) && !pathTouches(tree, path).empty();
}

/** Paths found but not yet delivered. */
class HitList
{
public:
    explicit HitList(const std::function<void(const SearchHits &)> &deliver)
        : m_deliver(deliver)
    {
    }

    void add(PathId path) { m_hits.more.push_back(path); }

    void deliver(bool isComplete)
    {
        if (m_hits.more.empty() && !isComplete)
            return;
        m_hits.isComplete = isComplete;
        m_deliver(m_hits);
        m_hits.more.clear();
    }

private:
    const std::function<void(const SearchHits &)> &m_deliver;
    SearchHits m_hits;
};

}

Result<PathMatches> pathsContaining(const PathTable &paths, const QString &text, const Job &job)
{
    const PathPattern pattern(text);
    PathMatches found;
    found.matches.resize(paths.size());
    // Everything below a matching path matches too; parents have smaller IDs.
    const auto visit = [&](PathId path) {
        const bool matches = found.matches[paths.parent(path).value] || pattern.endsIn(paths, path);
        found.matches[path.value] = matches;
        found.count += matches ? 1 : 0;
    };
    if (!forEachPath(paths, job, visit, [] {}))
        return Job::cancelled();
    return found;
}

void searchPaths(
    const UnionTree &tree, const QString &text, const Job &job, const std::function<void(const SearchHits &)> &deliver)
{
    const PathTable &paths = tree.paths();
    const PathPattern pattern(text);
    HitList hits(deliver);
    std::vector<bool> own(paths.size());
    const auto addOwn = [&](PathId path) {
        if (!pattern.endsIn(paths, path))
            return;
        own[path.value] = true;
        if (isKnown(tree, path))
            hits.add(path);
    };
    if (!forEachPath(paths, job, addOwn, [&] { hits.deliver(false); }))
        return;
    std::vector<bool> below(paths.size());
    const auto addBelow = [&](PathId path) {
        const std::size_t parent = paths.parent(path).value;
        below[path.value] = own[parent] || below[parent];
        if (below[path.value] && !own[path.value] && isKnown(tree, path))
            hits.add(path);
    };
    if (forEachPath(paths, job, addBelow, [] {}))
        hits.deliver(true);
}

}
