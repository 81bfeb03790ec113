// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "pathlookup.h"

#include <algorithm>

namespace stratoscope
{

namespace
{

constexpr std::size_t LookupRowsPerCheck = 65536;

/** Asks one layer after the other. */
class LayerAsker
{
public:
    LayerAsker(const UnionTree &tree, PathId path, const Job &job)
        : m_tree(tree)
        , m_path(path)
        , m_job(job)
    {
        for (PathId above = path; above != PathTable::Root;) {
            above = tree.paths().parent(above);
            m_above.push_back(above);
        }
    }

    LookupStep ask(LayerIndex layer)
    {
        LookupStep step;
        step.layer = layer;
        const LayerRow *row = m_tree.row(layer, m_path);
        if (row)
            answerWith(step, *row);
        else if (hasBelow(layer))
            step.answer = LookupAnswer::TakesPart;
        if (step.stop == LookupStop::None)
            stopAbove(step);
        if (step.stop == LookupStop::None)
            stopMoved(step, row != nullptr);
        m_isDirectory = m_isDirectory || step.answer == LookupAnswer::TakesPart;
        return step;
    }

private:
    void answerWith(LookupStep &step, const LayerRow &row) const
    {
        step.version = row.version;
        const bool isDirectory = !row.version.isValid() || m_tree.type(row.version) == EntryType::Directory;
        if (row.change == Change::Deleted) {
            step.answer = LookupAnswer::Whiteout;
            step.stop = LookupStop::Here;
        } else if (!isDirectory) {
            step.answer = m_isDirectory ? LookupAnswer::NoDirectory : LookupAnswer::Hit;
            step.stop = LookupStop::Here;
        } else {
            step.answer = LookupAnswer::TakesPart;
            if (row.change == Change::Opaque)
                step.stop = LookupStop::Opaque;
        }
    }

    /** True if what lower layers have at \a path is hidden by \a layer, which says nothing of it itself. */
    bool isHiddenBy(LayerIndex layer, PathId path) const
    {
        if (m_tree.row(layer, path))
            return false;
        VersionId id = m_tree.newest(path);
        while (id.isValid() && m_tree.version(id).layer >= layer)
            id = m_tree.version(id).older;
        return id.isValid() && m_tree.version(id).until == layer;
    }

    /** A directory that overlayfs renamed hides what is at its new place without any mark that the tree has. */
    void stopMoved(LookupStep &step, bool hasRow) const
    {
        if (step.answer == LookupAnswer::Miss && !m_above.empty() && isHiddenBy(step.layer, m_path)) {
            step.answer = LookupAnswer::Covered;
            step.stop = LookupStop::Moved;
            step.cause = m_above.front();
        }
        if (step.answer != LookupAnswer::TakesPart || !hasRow)
            return;
        const PathTable &paths = m_tree.paths();
        for (PathId child = paths.firstChild(m_path); child.isValid(); child = paths.nextSibling(child)) {
            if (isHiddenBy(step.layer, child)) {
                step.stop = LookupStop::Moved;
                return;
            }
        }
    }

    /** Stops at the nearest directory above the path with which the layer hides what lower layers have. */
    void stopAbove(LookupStep &step) const
    {
        for (const PathId above : m_above) {
            const LayerRow *row = m_tree.row(step.layer, above);
            if (!row)
                continue;
            step.stop = stopOf(*row);
            if (step.stop == LookupStop::None)
                continue;
            step.cause = above;
            if (step.answer == LookupAnswer::Miss)
                step.answer = LookupAnswer::Covered;
            return;
        }
    }

    LookupStop stopOf(const LayerRow &row) const
    {
        if (row.change == Change::Deleted)
            return LookupStop::Whiteout;
        if (row.change == Change::Opaque)
            return LookupStop::Opaque;
        if (row.version.isValid() && m_tree.type(row.version) != EntryType::Directory)
            return LookupStop::NoDirectory;
        return LookupStop::None;
    }

    /** True if the layer has anything below the path: then it has the directory too, with or without an entry. */
    bool hasBelow(LayerIndex layer) const
    {
        const PathTable &paths = m_tree.paths();
        if (!paths.firstChild(m_path).isValid())
            return false;
        const LayerRows &rows = m_tree.rows(layer);
        // Parents have smaller IDs than what is below them.
        auto row = std::lower_bound(
            rows.begin(), rows.end(), m_path, [](const LayerRow &one, PathId path) { return one.path < path; });
        for (std::size_t number = 1; row != rows.end(); ++row, ++number) {
            if (paths.isWithin(row->path, m_path))
                return true;
            if (number % LookupRowsPerCheck == 0 && m_job.isCancelled())
                return false;
        }
        return false;
    }

    const UnionTree &m_tree;
    const PathId m_path;
    const Job &m_job;
    std::vector<PathId> m_above; ///< The nearest directory first, the root last.
    bool m_isDirectory = false; ///< A layer above has a directory there.
};

/** The version that shows: the topmost one that takes part, or is hit. An opaque marker without an entry leaves the
 *  metadata of the directory below. */
VersionId foundIn(const UnionTree &tree, const PathLookup &lookup)
{
    for (const LookupStep &step : lookup.steps) {
        const bool isThere = step.answer == LookupAnswer::Hit || step.answer == LookupAnswer::TakesPart;
        if (isThere && step.version.isValid())
            return step.version;
        if (isThere && step.stop == LookupStop::Opaque && !step.cause.isValid())
            return tree.row(step.layer, lookup.path)->before;
        if (step.stop != LookupStop::None)
            return {};
    }
    return {};
}

}

std::size_t PathLookup::asked() const
{
    const auto end = std::find_if(steps.begin(), steps.end(), [](const LookupStep &step) { return !step.isAsked(); });
    return std::size_t(end - steps.begin());
}

PathLookup lookUp(const UnionTree &tree, PathId path, LayerIndex height, const Job &job)
{
    PathLookup lookup;
    lookup.path = path;
    lookup.height = height;
    if (!path.isValid() || path.value >= tree.paths().size() || height.value >= tree.layerCount())
        return lookup;
    LayerAsker asker(tree, path, job);
    bool isStopped = false;
    for (std::size_t number = height.value + 1; number-- > 0;) {
        if (isStopped)
            lookup.steps.push_back({LayerIndex(number), LookupAnswer::NotAsked, {}, {}, {}});
        else
            lookup.steps.push_back(asker.ask(LayerIndex(number)));
        isStopped = lookup.steps.back().stop != LookupStop::None;
        isStopped = isStopped || lookup.steps.back().answer == LookupAnswer::NotAsked;
    }
    lookup.found = foundIn(tree, lookup);
    return lookup;
}

}
