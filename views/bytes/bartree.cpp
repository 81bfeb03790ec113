// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "bartree.h"

#include "tones.h"

#include <QPainter>
#include <QStyle>

namespace stratoscope
{

namespace
{

constexpr int RowBarHeight = 2;
/** Even the smallest one is visible. */
constexpr int ShortestRowBar = 2;
/** The share of the text's colour in a bar's background. */
constexpr double BedShare = 0.12;

}

BarTree::BarTree(QAbstractItemModel *model, int shareColumn, int shareRole, int colorRole, QWidget *parent)
    : MessageTree(model, parent)
    , m_shareColumn(shareColumn)
    , m_shareRole(shareRole)
    , m_colorRole(colorRole)
{
}

void BarTree::drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    MessageTree::drawRow(painter, option, index);
    const QModelIndex cell = index.siblingAtColumn(m_shareColumn);
    const QRect bed(0, option.rect.bottom() + 1 - RowBarHeight, viewport()->width(), RowBarHeight);
    painter->fillRect(QRect(bed.left(), bed.bottom(), bed.width(), 1),
        mixed(palette().color(QPalette::Base), palette().color(QPalette::Text), BedShare));
    const double share = cell.data(m_shareRole).toDouble();
    if (!(share > 0))
        return;
    const auto own = cell.data(m_colorRole).value<QColor>();
    QColor color = own.isValid() ? own : palette().color(QPalette::Highlight);
    if (selectionModel()->isSelected(index))
        color = palette().color(QPalette::HighlightedText);
    const int length = qMax(ShortestRowBar, qRound(bed.width() * qMin(share, 1.0)));
    const QRect bar(bed.left(), bed.top(), length, bed.height());
    painter->fillRect(QStyle::visualRect(layoutDirection(), bed, bar), color);
}

}
