// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "pathtreemodel.h"

#include <algorithm>

namespace stratoscope
{

PathTreeModel::PathTreeModel(QObject *parent)
    : QAbstractItemModel(parent)
{
}

PathId PathTreeModel::path(const QModelIndex &index)
{
    return index.isValid() ? PathId(static_cast<std::size_t>(index.internalId())) : PathTable::Root;
}

void PathTreeModel::resetPaths(const LoadedImagePtr &loaded)
{
    m_loaded = loaded;
    m_children.clear();
    m_rows.assign(loaded ? loaded->tree.paths().size() : 0, 0);
}

int PathTreeModel::rowCount(const QModelIndex &parent) const
{
    if (!m_loaded || parent.column() > 0)
        return 0;
    return static_cast<int>(children(path(parent)).size());
}

bool PathTreeModel::hasChildren(const QModelIndex &parent) const
{
    if (!m_loaded || parent.column() > 0)
        return false;
    const PathId directory = path(parent);
    if (const auto listed = m_children.find(directory.value); listed != m_children.end())
        return !listed->second.empty();
    const PathTable &paths = tree().paths();
    PathId child = paths.firstChild(directory);
    while (child.isValid() && !isShown(child))
        child = paths.nextSibling(child);
    return child.isValid();
}

QModelIndex PathTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, quintptr(children(path(parent))[static_cast<std::size_t>(row)].value));
}

QModelIndex PathTreeModel::parent(const QModelIndex &index) const
{
    if (!index.isValid() || !m_loaded)
        return {};
    const PathId directory = tree().paths().parent(path(index));
    if (directory == PathTable::Root)
        return {};
    children(tree().paths().parent(directory));
    return createIndex(m_rows[directory.value], 0, quintptr(directory.value));
}

QModelIndex PathTreeModel::indexOf(PathId wanted, int column) const
{
    if (!m_loaded || wanted.value >= m_rows.size() || wanted == PathTable::Root)
        return {};
    for (PathId at = wanted; at != PathTable::Root; at = tree().paths().parent(at)) {
        if (!isShown(at))
            return {};
    }
    children(tree().paths().parent(wanted));
    return createIndex(m_rows[wanted.value], column, quintptr(wanted.value));
}

const std::vector<PathId> &PathTreeModel::children(PathId directory) const
{
    const auto [at, isNew] = m_children.try_emplace(directory.value);
    std::vector<PathId> &list = at->second;
    if (!isNew)
        return list;
    const PathTable &paths = tree().paths();
    for (PathId child = paths.firstChild(directory); child.isValid(); child = paths.nextSibling(child)) {
        if (isShown(child))
            list.push_back(child);
    }
    sortSiblings(list);
    for (std::size_t i = 0; i < list.size(); ++i)
        m_rows[list[i].value] = static_cast<int>(i);
    return list;
}

void PathTreeModel::sortSiblings(std::vector<PathId> &siblings) const
{
    m_order.sort(siblings, tree().paths());
    if (m_sortColumn > 0)
        sortByKey(siblings);
    else if (m_sortOrder == Qt::DescendingOrder)
        std::reverse(siblings.begin(), siblings.end());
    std::stable_partition(siblings.begin(), siblings.end(), [this](PathId path) { return isDirectory(path); });
}

void PathTreeModel::sortByKey(std::vector<PathId> &siblings) const
{
    std::vector<std::pair<SortKey, PathId>> keyed;
    keyed.reserve(siblings.size());
    for (const PathId path : siblings)
        keyed.emplace_back(sortKey(path, m_sortColumn), path);
    const bool ascending = m_sortOrder == Qt::AscendingOrder;
    std::stable_sort(keyed.begin(), keyed.end(), [ascending](const auto &left, const auto &right) {
        return ascending ? left.first < right.first : right.first < left.first;
    });
    for (std::size_t i = 0; i < siblings.size(); ++i)
        siblings[i] = keyed[i].second;
}

void PathTreeModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= columnCount())
        return;
    relayout([&] {
        m_sortColumn = column;
        m_sortOrder = order;
    });
}

void PathTreeModel::followPaths(const QModelIndexList &before)
{
    QModelIndexList after;
    after.reserve(before.size());
    for (const QModelIndex &index : before)
        after.append(indexOf(path(index), index.column()));
    changePersistentIndexList(before, after);
}

void PathTreeModel::refreshRows(const QList<int> &roles)
{
    for (const auto &[directory, list] : m_children) {
        if (list.empty())
            continue;
        const int last = static_cast<int>(list.size()) - 1;
        Q_EMIT dataChanged(createIndex(0, 0, quintptr(list.front().value)),
            createIndex(last, columnCount() - 1, quintptr(list.back().value)), roles);
    }
}

}
