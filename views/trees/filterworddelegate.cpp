// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "filterworddelegate.h"

#include "filterwordmodel.h"
#include "tones.h"

#include <QPainter>
#include <QStyle>

namespace stratoscope
{

namespace
{

/** The longest words are not longer. */
int meaningOffset(const QFontMetrics &metrics)
{
    return metrics.horizontalAdvance(QStringLiteral("world-writable"))
        + metrics.horizontalAdvance(QLatin1Char('m')) * 2;
}

}

QSize FilterWordDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QString meaning = index.data(FilterWordModel::MeaningRole).toString();
    const int margin = option.fontMetrics.horizontalAdvance(QLatin1Char('m')) * 2;
    return {meaningOffset(option.fontMetrics) + option.fontMetrics.horizontalAdvance(meaning) + margin,
        RowDelegate::sizeHint(option, index).height()};
}

void FilterWordDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    RowDelegate::paint(painter, option, index);
    QStyleOptionViewItem full(option);
    initStyleOption(&full, index);
    const QRect rect = textRect(full);
    const QRect behind = rect.adjusted(meaningOffset(full.fontMetrics), 0, 0, 0);
    painter->save();
    painter->setFont(full.font);
    painter->setPen(full.state.testFlag(QStyle::State_Selected) ? textColor(full) : quietColor(full.palette));
    painter->drawText(QStyle::visualRect(full.direction, rect, behind),
        static_cast<int>(Qt::AlignLeading | Qt::AlignVCenter) | Qt::TextSingleLine,
        full.fontMetrics.elidedText(
            index.data(FilterWordModel::MeaningRole).toString(), Qt::ElideRight, behind.width()));
    painter->restore();
}

}
