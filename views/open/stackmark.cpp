// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "stackmark.h"

#include <QPainter>
#include <QPainterPath>

#include <array>

namespace stratoscope
{

namespace
{

/** The drawing's own units: it is scaled to the widget. */
constexpr QSizeF MarkSize {120, 108};
constexpr qreal HalfWidth = 50;
constexpr qreal HalfDepth = 19;
constexpr qreal Thickness = 9;
constexpr qreal Distance = 19;
constexpr qreal TopY = 24;
constexpr std::array<QRgb, 3> PlateColors {0xff4c8dae, 0xff5ba586, 0xff8f79b8}; ///< Topmost first.
constexpr QRgb WritableColor = 0xffe8a317;

QPolygonF face(qreal y)
{
    constexpr qreal x = MarkSize.width() / 2;
    return {{x, y - HalfDepth}, {x + HalfWidth, y}, {x, y + HalfDepth}, {x - HalfWidth, y}};
}

/** The two visible sides of a plate. */
QPolygonF side(qreal y, bool left)
{
    constexpr qreal x = MarkSize.width() / 2;
    const qreal outer = left ? x - HalfWidth : x + HalfWidth;
    return {{x, y + HalfDepth}, {outer, y}, {outer, y + Thickness}, {x, y + HalfDepth + Thickness}};
}

void drawPlate(QPainter &painter, qreal y, const QColor &color)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(color.darker(135));
    painter.drawPolygon(side(y, true));
    painter.setBrush(color.darker(160));
    painter.drawPolygon(side(y, false));
    painter.setBrush(color);
    painter.drawPolygon(face(y));
}

void drawWritable(QPainter &painter, qreal y)
{
    QColor fill(WritableColor);
    fill.setAlphaF(0.18F);
    painter.setBrush(fill);
    painter.setPen(QPen(QColor(WritableColor), 2, Qt::DashLine, Qt::FlatCap, Qt::RoundJoin));
    painter.drawPolygon(face(y));
}

}

StackMark::StackMark(Mood mood, QWidget *parent)
    : QWidget(parent)
    , m_mood(mood)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize StackMark::sizeHint() const
{
    const qreal scale = fontMetrics().height() * 6.0 / MarkSize.height();
    return (MarkSize * scale).toSize();
}

void StackMark::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(width() / MarkSize.width(), height() / MarkSize.height());

    for (std::size_t i = PlateColors.size(); i-- > 0;) {
        const qreal y = TopY + Distance * static_cast<qreal>(i + 1);
        painter.save();
        // A broken stack: the right corner of the topmost plate has slipped.
        if (m_mood == Mood::Broken && i == 0) {
            painter.translate(7, -5);
            painter.rotate(-6);
        }
        drawPlate(painter, y, QColor(PlateColors[i]));
        painter.restore();
    }
    if (m_mood == Mood::Whole)
        drawWritable(painter, TopY);
}

}
