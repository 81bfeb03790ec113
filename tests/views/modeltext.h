// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QAbstractItemModel>
#include <QStringList>

namespace stratoscope
{

/** All rows of \a model below \a parent, depth first, indented by a space a level: the texts of \a columns, joined by "|". */
inline QStringList modelText(
    const QAbstractItemModel &model, const QList<int> &columns = {0}, const QModelIndex &parent = {}, int depth = 0)
{
    QStringList lines;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        QStringList cells;
        for (const int column : columns)
            cells.append(model.index(row, column, parent).data().toString());
        lines.append(QString(depth, QLatin1Char(' ')) + cells.join(QLatin1Char('|')));
        lines += modelText(model, columns, model.index(row, 0, parent), depth + 1);
    }
    return lines;
}

}
