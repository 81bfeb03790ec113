// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "tickdelegate.h"

#include "tones.h"

#include <QApplication>
#include <QPainter>

namespace stratoscope
{

void TickDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    RowDelegate::paint(painter, option, index);
    if (!index.data(Qt::CheckStateRole).isValid() || !isDark(option.palette))
        return;
    // Styles draw the box darker than the window, which is invisible on a dark one.
    QStyleOptionViewItem full(option);
    initStyleOption(&full, index);
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    const QRect box = style->subElementRect(QStyle::SE_ItemViewItemCheckIndicator, &full, option.widget);
    painter->save();
    painter->setBrush(Qt::NoBrush);
    painter->setPen(quietColor(option.palette));
    painter->drawRect(box.adjusted(0, 0, -1, -1));
    painter->restore();
}

}
