// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "listrows.h"

#include "rowroles.h"

#include <QHeaderView>
#include <QTreeView>

#include <algorithm>
#include <vector>

namespace stratoscope
{

namespace
{

/** The rows to go through from the top to \a index. */
std::vector<int> placeOf(QModelIndex index)
{
    std::vector<int> rows;
    for (; index.isValid(); index = index.parent())
        rows.insert(rows.begin(), index.row());
    return rows;
}

QList<int> columnsOf(const QAbstractItemView *view, bool hidden)
{
    const auto *tree = qobject_cast<const QTreeView *>(view);
    if (!tree)
        return {0};
    QList<int> columns;
    for (int place = 0; place < tree->header()->count(); ++place) {
        const int column = tree->header()->logicalIndex(place);
        if (hidden || !tree->isColumnHidden(column))
            columns.append(column);
    }
    return columns;
}

}

QModelIndexList selectedRowsOf(const QAbstractItemView *view)
{
    const QModelIndexList selected = view->selectionModel()->selectedRows();
    if (selected.isEmpty())
        return view->currentIndex().isValid() ? QModelIndexList {view->currentIndex().siblingAtColumn(0)} : selected;
    std::vector<std::pair<std::vector<int>, QModelIndex>> placed;
    placed.reserve(static_cast<std::size_t>(selected.size()));
    for (const QModelIndex &index : selected)
        placed.emplace_back(placeOf(index), index);
    std::sort(
        placed.begin(), placed.end(), [](const auto &left, const auto &right) { return left.first < right.first; });
    QModelIndexList rows;
    for (const auto &[place, index] : placed)
        rows.append(index);
    return rows;
}

QList<int> shownColumns(const QAbstractItemView *view)
{
    return columnsOf(view, false);
}

QList<int> allColumns(const QAbstractItemView *view)
{
    return columnsOf(view, true);
}

QVariantList rowCells(const QModelIndex &index, const QList<int> &columns)
{
    QVariantList cells;
    for (const int column : columns) {
        const QModelIndex cell = index.siblingAtColumn(column);
        const QVariant exact = cell.data(rowrole::ExactRole);
        cells.append(exact.isValid() ? exact : cell.data().toString());
    }
    return cells;
}

QVariantList titleCells(const QAbstractItemView *view, const QList<int> &columns)
{
    QVariantList cells;
    for (const int column : columns) {
        if (qobject_cast<const QTreeView *>(view))
            cells.append(view->model()->headerData(column, Qt::Horizontal).toString());
    }
    return cells;
}

}
