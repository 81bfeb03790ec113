// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "searchmodel.h"

#include "bytes.h"
#include "columntitle.h"
#include "format.h"
#include "layernames.h"
#include "pathtreemodel.h"
#include "searchorder.h"
#include "tooltiptext.h"

#include <QHash>

namespace stratoscope
{

SearchModel::SearchModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void SearchModel::start(const LoadedImagePtr &loaded)
{
    m_sorting.cancel();
    beginResetModel();
    m_loaded = loaded;
    m_found.clear();
    m_paths.clear();
    endResetModel();
}

void SearchModel::setLoaded(const LoadedImagePtr &loaded)
{
    m_loaded = loaded;
    if (!m_paths.empty())
        Q_EMIT dataChanged(index(0, LayersColumn), index(rowCount() - 1, LayersColumn));
}

void SearchModel::add(const SearchHits &hits)
{
    if (!hits.more.empty()) {
        m_sorting.cancel();
        const int first = rowCount();
        beginInsertRows({}, first, first + static_cast<int>(hits.more.size()) - 1);
        m_found.insert(m_found.end(), hits.more.begin(), hits.more.end());
        m_paths.insert(m_paths.end(), hits.more.begin(), hits.more.end());
        endInsertRows();
    }
    if (hits.isComplete && m_sortColumn >= 0)
        startSorting();
}

void SearchModel::sort(int column, Qt::SortOrder order)
{
    m_sorting.cancel();
    m_sortColumn = column < ColumnCount ? column : -1;
    m_sortOrder = order;
    if (m_sortColumn >= 0)
        startSorting();
    else
        arrange(m_found);
}

void SearchModel::startSorting()
{
    if (m_found.size() < 2)
        return;
    m_sorting.start([this, loaded = m_loaded, found = m_found, column = Column(m_sortColumn), order = m_sortOrder](
                        const Job &job, const LatestJob::Deliver &deliver) {
        Result<std::vector<PathId>> sorted = sortedHits(loaded->tree, found, column, order, job);
        if (sorted)
            deliver([this, paths = std::move(*sorted)] { arrange(paths); });
    });
}

void SearchModel::arrange(std::vector<PathId> paths)
{
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    QModelIndexList after;
    QHash<PathId, int> places;
    for (const QModelIndex &index : before)
        places.insert(path(index.row()), 0);
    for (std::size_t row = 0; !places.isEmpty() && row < paths.size(); ++row) {
        if (const auto place = places.find(paths[row]); place != places.end())
            *place = static_cast<int>(row);
    }
    for (const QModelIndex &index : before)
        after.append(createIndex(places.value(path(index.row())), index.column()));
    m_paths = std::move(paths);
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

int SearchModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_paths.size());
}

int SearchModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant SearchModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int row = index.row();
    switch (role) {
    case Qt::DisplayRole:
        switch (index.column()) {
        case PathColumn:
            return pathText(row);
        case LayersColumn:
            return touchesText(row);
        default:
            return sizeText(row);
        }
    case Qt::AccessibleTextRole:
        return index.column() == PathColumn && isDeleted(row) ? tr("%1, deleted", "a path").arg(pathText(row))
                                                              : this->data(index, Qt::DisplayRole);
    case Qt::ToolTipRole:
        return index.column() == SizeColumn
            ? QVariant()
            : toolTipText(index.column() == PathColumn ? pathText(row) : touchesText(row));
    case Qt::TextAlignmentRole:
        return index.column() == SizeColumn ? QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case PathTreeModel::DeletedRole:
        return isDeleted(row);
    case PathTreeModel::ExactRole:
        return index.column() == SizeColumn ? exactSize(row) : QVariant();
    case PathTreeModel::FullPathRole:
        return pathText(row);
    default:
        return {};
    }
}

QString SearchModel::pathText(int row) const
{
    return displayText(m_loaded->tree.paths().fullPath(path(row)));
}

QString SearchModel::touchesText(int row) const
{
    QStringList parts;
    for (const PathTouch &touch : touches(row))
        parts.append(tr("%1: %2", "layer number, what it did to a path")
                         .arg(layerNumber(*m_loaded, touch.layer), changeText(touch.change, touch.fields)));
    return parts.join(tr(", ", "between layers"));
}

QVariant SearchModel::exactSize(int row) const
{
    const UnionTree &tree = m_loaded->tree;
    const VersionId newest = tree.newest(path(row));
    return newest.isValid() && tree.type(newest) == EntryType::File ? QVariant(tree.size(newest)) : QVariant();
}

QString SearchModel::sizeText(int row) const
{
    const QVariant size = exactSize(row);
    return size.isValid() ? formatSize(size.toULongLong()) : QString();
}

bool SearchModel::isDeleted(int row) const
{
    return !m_loaded->tree.visible(path(row), m_loaded->top()).isValid();
}

QVariant SearchModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    using Kind = ColumnTitle::Kind;
    const ColumnTitle titles[ColumnCount] = {
        {tr("Path")},
        {tr("In layers"), tr("The layers that add (+), change (~) or delete (−) it, from the bottom up")},
        {tr("Size"), tr("Size of the latest version"), Kind::Bytes},
    };
    return headerAnswer(titles, section, orientation, role);
}

}
