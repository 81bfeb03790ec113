// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "causerowdelegate.h"

#include "wastemodel.h"

#include <QHeaderView>
#include <QTreeView>

namespace stratoscope
{

void CauseRowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *tree = qobject_cast<const QTreeView *>(option.widget);
    if (!tree || !index.data(WasteModel::GroupRole).toBool()) {
        TickDelegate::paint(painter, option, index);
        return;
    }
    QStyleOptionViewItem name(option);
    for (const int column : {WasteModel::SizeColumn, WasteModel::CompressedColumn}) {
        if (tree->isColumnHidden(column))
            continue;
        QStyleOptionViewItem number(option);
        number.rect.setLeft(tree->columnViewportPosition(column));
        number.rect.setWidth(tree->columnWidth(column));
        const QModelIndex cell = index.siblingAtColumn(column);
        tree->itemDelegateForIndex(cell)->paint(painter, number, cell);
        if (option.direction == Qt::RightToLeft)
            name.rect.setLeft(qMax(name.rect.left(), number.rect.right() + 1));
        else
            name.rect.setRight(qMin(name.rect.right(), number.rect.left() - 1));
    }
    TickDelegate::paint(painter, name, index);
}

}
