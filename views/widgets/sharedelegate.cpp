// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "sharedelegate.h"

#include "tones.h"

#include <QPainter>
#include <QStyle>

namespace stratoscope
{

namespace
{

constexpr int BarHeight = 3;
/** However small, it can be seen to be something. */
constexpr int ShortestBar = 2;

}

ShareDelegate::ShareDelegate(int shareRole, int colorRole, QObject *parent)
    : RowDelegate(parent)
    , m_shareRole(shareRole)
    , m_colorRole(colorRole)
{
}

void ShareDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    RowDelegate::paint(painter, option, index);
    const double share = index.data(m_shareRole).toDouble();
    if (!(share > 0))
        return;
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const auto own = index.data(m_colorRole).value<QColor>();
    QColor color = own.isValid() ? own : option.palette.color(QPalette::Highlight);
    if (isSelected)
        color = option.palette.color(QPalette::HighlightedText);
    const QRect room = textRect(option);
    const int length = qBound(ShortestBar, qRound(room.width() * qMin(share, 1.0)), room.width());
    // From the side that the numbers stand at, so that bars and numbers read as one.
    // Below the number, which in a row of several lines is on the first.
    const int bottom = qMin(option.rect.bottom(), option.rect.top() + option.fontMetrics.height() + 2 * BarHeight);
    const QRect bar(room.right() + 1 - length, bottom - BarHeight, length, BarHeight - 1);
    painter->fillRect(QStyle::visualRect(option.direction, option.rect, bar), color);
}

}
