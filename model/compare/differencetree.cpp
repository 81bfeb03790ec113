// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "differencetree.h"

#include <algorithm>

namespace stratoscope
{

namespace
{

/** What one path contributes to the sums. */
DifferenceTotals own(const PathChange &change, bool isFile)
{
    DifferenceTotals totals;
    if (change.bytes > 0)
        totals.gained = static_cast<quint64>(change.bytes);
    else
        totals.lost = static_cast<quint64>(-change.bytes);
    if (!isFile)
        return totals;
    switch (change.change) {
    case Change::Added:
        totals.added = 1;
        break;
    case Change::Deleted:
        totals.removed = 1;
        break;
    case Change::Modified:
    case Change::Replaced:
        totals.modified = 1;
        break;
    case Change::Metadata:
        totals.metadata = 1;
        totals.timeOnly = isOnlyTime(change.fields) ? 1 : 0;
        break;
    case Change::Unchanged:
    case Change::Opaque:
        break;
    }
    return totals;
}

/** Collects the relevant paths level by level, so that siblings are contiguous. */
class Gathering
{
public:
    Gathering(const std::vector<PathChange> &changes, const JoinedTrees &joined, const UnionTree &before,
        const UnionTree &after)
        : m_changes(changes)
        , m_joined(joined)
        , m_before(before)
        , m_after(after)
    {
    }

    std::vector<PathDifference> tree();

private:
    bool isFile(std::size_t path) const;
    void sum();
    void addChildren(quint32 parent);
    PathDifference difference(PathId path, quint32 parent) const;
    bool isBefore(const PathDifference &left, const PathDifference &right) const;

    const std::vector<PathChange> &m_changes;
    const JoinedTrees &m_joined;
    const UnionTree &m_before;
    const UnionTree &m_after;
    std::vector<DifferenceTotals> m_totals; ///< By PathId.
    std::vector<bool> m_matters;
    std::vector<PathDifference> m_tree;
};

/** A directory that became a file, or vice versa, counts as a file. */
bool Gathering::isFile(std::size_t path) const
{
    const VersionId before = m_joined.before[path];
    const VersionId after = m_joined.after[path];
    return (before.isValid() && m_before.type(before) != EntryType::Directory)
        || (after.isValid() && m_after.type(after) != EntryType::Directory);
}

void Gathering::sum()
{
    m_totals.resize(m_changes.size());
    m_matters.resize(m_changes.size());
    for (std::size_t i = m_changes.size(); i-- > 0;) {
        const PathChange &change = m_changes[i];
        if (change.change != Change::Unchanged || change.bytes != 0) {
            m_totals[i] += own(change, isFile(i));
            m_matters[i] = true;
        }
        if (i == 0 || !m_matters[i])
            continue;
        const std::size_t parent = m_joined.paths.parent(PathId(i)).value;
        m_totals[parent] += m_totals[i];
        m_matters[parent] = true;
    }
}

PathDifference Gathering::difference(PathId path, quint32 parent) const
{
    const PathChange &change = m_changes[path.value];
    PathDifference made;
    made.path = path;
    made.before = m_joined.before[path.value];
    made.after = m_joined.after[path.value];
    made.change = change.change;
    made.fields = change.fields;
    made.bytes = change.bytes;
    made.parent = parent;
    made.totals = m_totals[path.value];
    return made;
}

bool Gathering::isBefore(const PathDifference &left, const PathDifference &right) const
{
    const quint64 most = std::max(left.totals.gained, left.totals.lost);
    const quint64 other = std::max(right.totals.gained, right.totals.lost);
    if (most != other)
        return most > other;
    return m_joined.paths.name(left.path).compare(m_joined.paths.name(right.path)) < 0;
}

void Gathering::addChildren(quint32 parent)
{
    const std::size_t first = m_tree.size();
    const PathTable &paths = m_joined.paths;
    for (PathId child = paths.firstChild(m_tree[parent].path); child.isValid(); child = paths.nextSibling(child)) {
        if (m_matters[child.value])
            m_tree.push_back(difference(child, parent));
    }
    m_tree[parent].firstChild = static_cast<quint32>(first);
    m_tree[parent].children = static_cast<quint32>(m_tree.size() - first);
    std::sort(m_tree.begin() + static_cast<std::ptrdiff_t>(first), m_tree.end(),
        [this](const PathDifference &left, const PathDifference &right) { return isBefore(left, right); });
}

std::vector<PathDifference> Gathering::tree()
{
    sum();
    m_tree.push_back(difference(PathTable::Root, 0));
    for (std::size_t i = 0; i < m_tree.size(); ++i)
        addChildren(static_cast<quint32>(i));
    return std::move(m_tree);
}

}

std::vector<PathDifference> differenceTree(
    const std::vector<PathChange> &changes, const JoinedTrees &joined, const UnionTree &before, const UnionTree &after)
{
    return Gathering(changes, joined, before, after).tree();
}

}
