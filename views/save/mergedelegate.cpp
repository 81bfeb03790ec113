// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "mergedelegate.h"

#include "mergemodel.h"

#include <QApplication>
#include <QPainter>

namespace stratoscope
{

namespace
{

constexpr int ClaspWidth = 12;
constexpr int ExtraHeight = 6;
constexpr qreal Stroke = 2;

}

/** The bottom layer has no box, but its number is still aligned with the others. */
void MergeDelegate::paintCell(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem shown = option;
    if (index.data(MergeModel::HasNoBoxRole).toBool()) {
        initStyleOption(&shown, index);
        const QStyle *style = shown.widget ? shown.widget->style() : QApplication::style();
        style->drawPrimitive(QStyle::PE_PanelItemViewItem, &shown, painter, shown.widget);
        const int margin = style->pixelMetric(QStyle::PM_FocusFrameHMargin, &shown, shown.widget) + 1;
        const int box = style->pixelMetric(QStyle::PM_IndicatorWidth, &shown, shown.widget) + 2 * margin;
        shown = option;
        shown.rect.setLeft(shown.rect.left() + box);
    }
    QStyledItemDelegate::paint(painter, shown, index);
}

void MergeDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool above = index.data(MergeModel::MergedAboveRole).toBool();
    const bool below = index.data(MergeModel::MergedBelowRole).toBool();
    paintCell(painter, option, index);
    if (!above && !below)
        return;
    const bool isSelected = (option.state & QStyle::State_Selected) != 0;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(option.palette.color(isSelected ? QPalette::HighlightedText : QPalette::Highlight), Stroke,
        Qt::SolidLine, Qt::RoundCap));
    const QRectF box = QRectF(option.rect).adjusted(0, 0, -3, 0);
    const qreal x = box.right() - 1;
    const qreal middle = box.center().y();
    painter->drawLine(QPointF(x, above ? box.top() : middle), QPointF(x, below ? box.bottom() : middle));
    if (!above || !below)
        painter->drawLine(QPointF(x - ClaspWidth / 2.0, middle), QPointF(x, middle));
    painter->restore();
}

QSize MergeDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return QStyledItemDelegate::sizeHint(option, index) + QSize(ClaspWidth, ExtraHeight);
}

}
