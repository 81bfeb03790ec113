// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "historydelegate.h"

#include "bidi.h"
#include "historymodel.h"
#include "historyview.h"
#include "layernames.h"
#include "layerpalette.h"
#include "tones.h"

#include <QPainter>
#include <QtMath>

#include <algorithm>

namespace stratoscope
{

namespace
{

constexpr int Padding = 6;
/** How much of its layer's colour a bar keeps if it is not visible at the current height. */
constexpr double HiddenShare = 0.4;

/** The share of a bar's height that the cross of a deletion takes up. */
constexpr qreal CrossShare = 0.4;

void paintCross(QPainter *painter, const QPointF &center, qreal size, const QColor &color)
{
    const QPointF arm(size / 2, size / 2);
    const QPointF other(size / 2, -size / 2);
    painter->setPen(QPen(color, 2, Qt::SolidLine, Qt::RoundCap));
    painter->drawLine(center - arm, center + arm);
    painter->drawLine(center - other, center + other);
}

/** What stands beside a bar begins there, in whatever direction people read. */
constexpr Qt::Alignment FromLeft = Qt::AlignLeft | Qt::AlignAbsolute;
constexpr Qt::Alignment FromRight = Qt::AlignRight | Qt::AlignAbsolute;

/** Where a bar's text goes: inside the bar, next to it, or where there is most space. */
struct LabelPlace
{
    QRectF rect;
    bool inside = false;
    Qt::Alignment alignment = Qt::AlignLeft;
};

/** \a isTaken: the bar contains something else. */
LabelPlace placeLabel(const QRectF &bar, const QRectF &row, qreal width, bool isTaken)
{
    const QRectF inside = bar.adjusted(Padding, 0, -Padding, 0);
    const QRectF right(bar.right() + Padding, bar.top(), row.right() - bar.right() - 2 * Padding, bar.height());
    const QRectF left(row.left() + Padding, bar.top(), bar.left() - row.left() - 2 * Padding, bar.height());
    if (isTaken)
        return right.width() >= std::min(width, left.width()) ? LabelPlace {right, false, FromLeft}
                                                              : LabelPlace {left, false, FromRight};
    if (inside.width() >= width)
        return {inside, true, Qt::AlignLeading};
    if (right.width() >= width || (right.width() >= left.width() && right.width() > inside.width()))
        return {right, false, FromLeft};
    if (left.width() >= width || left.width() > inside.width())
        return {left, false, FromRight};
    return {inside, true, Qt::AlignLeading};
}

}

HistoryDelegate::HistoryDelegate(HistoryView *view)
    : QStyledItemDelegate(view)
    , m_view(view)
{
}

void HistoryDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *model = static_cast<const HistoryModel *>(index.model());
    const HistoryGrid grid = m_view->grid();
    const LayerSpan span = model->span(index.row());
    const QRectF bar = m_view->inViewport(historyBar(grid, span, 0)).translated(0, option.rect.top());
    const bool visible = model->isVisible(index.row());
    const bool selected = option.state.testFlag(QStyle::State_Selected);

    const QColor own = layerColor(*model->loaded(), span.layer);
    const QColor fill = visible ? own : mixed(option.palette.color(QPalette::Base), own, HiddenShare);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool isDeletion = model->isDeletion(index.row());
    const QColor outline = isDeletion ? warningColor(option.palette) : own;
    painter->setPen(selected ? QPen(option.palette.color(QPalette::Highlight), 2) : QPen(outline, 1));
    painter->setBrush(isDeletion ? QColor(Qt::transparent) : fill);
    painter->drawRoundedRect(bar.adjusted(1, 1, -1, -1), 4, 4);
    if (isDeletion)
        paintCross(painter, bar.center(), bar.height() * CrossShare, warningColor(option.palette));

    QFont font = option.font;
    font.setBold(visible);
    const QFontMetricsF metrics(font);
    const auto labelled = [&](int role) {
        return tr("%1: %2", "layer number, what it is")
            .arg(layerNumber(*model->loaded(), span.layer), index.data(role).toString());
    };
    const auto place = [&](const QString &label) {
        return placeLabel(bar, QRectF(option.rect), metrics.horizontalAdvance(label) + 1, isDeletion);
    };
    QString text = labelled(Qt::DisplayRole);
    if (place(text).rect.width() < metrics.horizontalAdvance(text))
        text = labelled(HistoryModel::ShortTextRole);
    const LabelPlace label = place(text);
    painter->setFont(font);
    painter->setPen(
        label.inside && visible ? layerTextColor(*model->loaded(), span.layer) : option.palette.color(QPalette::Text));
    painter->drawText(label.rect, static_cast<int>(label.alignment | Qt::AlignVCenter) | Qt::TextSingleLine,
        isolated(metrics.elidedText(text, Qt::ElideRight, label.rect.width()), option.direction));
    painter->restore();
}

QSize HistoryDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    const HistoryGrid grid = m_view->grid();
    return {qCeil(historySize(grid, 1).width()) + 2 * m_view->contentMargin(), qCeil(historySize(grid, 1).height())};
}

}
