// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "pathtreemodel.h"

#include "counterpart.h"

#include <algorithm>
#include <iterator>

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
    const bool isNewTree = loaded != m_loaded;
    m_loaded = loaded;
    clearChildren();
    if (!isNewTree)
        return;
    m_byName.clear();
    m_rows.assign(loaded ? loaded->tree.paths().size() : 0, 0);
}

bool PathTreeModel::update(const LoadedImagePtr &loaded)
{
    if (!loaded || !m_loaded || !loaded->tree.sharesShapeWith(m_loaded->tree))
        return false;
    if (loaded == m_loaded)
        return true;
    m_loaded = loaded;
    if (sortsByChange(m_sortColumn))
        sort(m_sortColumn, m_sortOrder);
    else
        refreshRows({Qt::DisplayRole, Qt::ToolTipRole, Qt::AccessibleTextRole, ChangeRole});
    return true;
}

void PathTreeModel::setNews(const QHash<QByteArray, QString> &news)
{
    m_news = news;
    if (m_loaded)
        refreshRows({Qt::DisplayRole, Qt::AccessibleTextRole, NewsRole});
}

QString PathTreeModel::news(PathId path) const
{
    return m_news.isEmpty() ? QString() : m_news.value(tree().paths().fullPath(path));
}

void PathTreeModel::clearChildren()
{
    m_children.clear();
    m_latestChildren = nullptr;
}

int PathTreeModel::rowCount(const QModelIndex &parent) const
{
    if (!m_loaded || parent.column() > 0)
        return 0;
    return static_cast<int>(children(path(parent)).size());
}

int PathTreeModel::rowCountUpTo(int most, const QModelIndex &parent) const
{
    if (!m_loaded || parent.column() > 0)
        return 0;
    const PathId directory = path(parent);
    if (const auto listed = m_children.find(directory.value); listed != m_children.end())
        return std::min(most, static_cast<int>(listed->second.size()));
    return countShown(directory, most);
}

bool PathTreeModel::hasChildren(const QModelIndex &parent) const
{
    if (!m_loaded || parent.column() > 0)
        return false;
    const PathId directory = path(parent);
    if (!tree().paths().firstChild(directory).isValid())
        return false;
    if (const auto listed = m_children.find(directory.value); listed != m_children.end())
        return !listed->second.empty();
    return hasShown(directory);
}

int PathTreeModel::countShown(PathId directory, int most) const
{
    const PathTable &paths = tree().paths();
    int count = 0;
    for (PathId child = paths.firstChild(directory); child.isValid() && count < most; child = paths.nextSibling(child))
        count += isShown(child) ? 1 : 0;
    return count;
}

QModelIndex PathTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!m_loaded || parent.column() > 0 || row < 0 || column < 0 || column >= columnCount())
        return {};
    const std::vector<PathId> &rows = children(path(parent));
    if (static_cast<std::size_t>(row) >= rows.size())
        return {};
    return createIndex(row, column, quintptr(rows[static_cast<std::size_t>(row)].value));
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
    if (m_latestChildren && m_latest == directory)
        return *m_latestChildren;
    const auto [at, isNew] = m_children.try_emplace(directory.value);
    if (isNew) {
        at->second = listChildren(directory);
        for (std::size_t i = 0; i < at->second.size(); ++i)
            m_rows[at->second[i].value] = static_cast<int>(i);
    }
    m_latest = directory;
    m_latestChildren = &at->second; // Its address is stable, whatever else is listed.
    return at->second;
}

std::vector<PathId> PathTreeModel::listChildren(PathId directory) const
{
    std::vector<PathId> list = shownByName(directory);
    if (m_sortColumn > 0)
        sortBy(m_sortColumn, list);
    else if (m_sortOrder == Qt::DescendingOrder)
        std::reverse(list.begin(), list.end());
    std::stable_partition(list.begin(), list.end(), [this](PathId path) { return isDirectory(path); });
    return list;
}

std::vector<PathId> PathTreeModel::shownByName(PathId directory) const
{
    const PathTable &paths = tree().paths();
    std::vector<PathId> shown;
    auto known = m_byName.find(directory.value);
    if (known == m_byName.end()) {
        std::vector<PathId> all;
        for (PathId child = paths.firstChild(directory); child.isValid(); child = paths.nextSibling(child)) {
            all.push_back(child);
            if (isShown(child))
                shown.push_back(child);
        }
        // The part of a large directory that a filter leaves is sorted faster than all of it.
        const bool isMost = shown.size() >= all.size() / 2;
        m_order.sort(isMost ? all : shown, paths);
        if (!isMost)
            return shown;
        shown.clear();
        known = m_byName.emplace(directory.value, std::move(all)).first;
    }
    std::copy_if(known->second.begin(), known->second.end(), std::back_inserter(shown),
        [this](PathId path) { return isShown(path); });
    return shown;
}

void PathTreeModel::sortBy(int column, std::vector<PathId> &siblings) const
{
    if (isSortedByText(column))
        sortByKeys(siblings, [=, this](PathId path) { return sortText(path, column); });
    else
        sortByKeys(siblings, [=, this](PathId path) { return sortKey(path, column); });
}

template<typename Key>
void PathTreeModel::sortByKeys(std::vector<PathId> &siblings, Key keyOf) const
{
    std::vector<std::pair<decltype(keyOf(PathId())), PathId>> keyed;
    keyed.reserve(siblings.size());
    for (const PathId path : siblings)
        keyed.emplace_back(keyOf(path), path);
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

std::vector<PathId> PathTreeModel::pathsOf(const QModelIndexList &indexes)
{
    std::vector<PathId> paths;
    paths.reserve(std::size_t(indexes.size()));
    for (const QModelIndex &index : indexes)
        paths.push_back(path(index));
    return paths;
}

std::vector<PathId> PathTreeModel::renumbered(const QModelIndexList &indexes, const UnionTree &to) const
{
    std::vector<PathId> paths = pathsOf(indexes);
    for (PathId &path : paths)
        path = counterpartOf(path, tree(), to);
    return paths;
}

void PathTreeModel::followPaths(const QModelIndexList &before, const std::vector<PathId> &paths)
{
    QModelIndexList after;
    after.reserve(before.size());
    for (qsizetype i = 0; i < before.size(); ++i) {
        const PathId path = paths[std::size_t(i)];
        after.append(path.isValid() ? indexOf(path, before[i].column()) : QModelIndex());
    }
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
