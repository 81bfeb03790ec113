// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QModelIndexList>
#include <QVariantList>

class QAbstractItemView;

/** What is copied from views: their rows as cells. */
namespace stratoscope
{

/** The selected rows of \a view from top to bottom, or else its current one. */
QModelIndexList selectedRowsOf(const QAbstractItemView *view);
/** The columns that \a view shows, from left to right. */
QList<int> shownColumns(const QAbstractItemView *view);
/** All columns of \a view's model, in the same order. */
QList<int> allColumns(const QAbstractItemView *view);
/** What the row of \a index says in \a columns: rowrole::ExactRole where there is one, else the shown text. */
QVariantList rowCells(const QModelIndex &index, const QList<int> &columns);
/** The titles of \a columns; empty if \a view has no header. */
QVariantList titleCells(const QAbstractItemView *view, const QList<int> &columns);

}
