// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "stackicons.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace stratoscope
{

namespace
{

// All icons are drawn in a square of 16 units.

void paintLock(QPainter &painter, const QColor &color)
{
    QPainterPath shackle;
    shackle.moveTo(5, 8);
    shackle.lineTo(5, 5.5);
    shackle.arcTo(QRectF(5, 2.5, 6, 6), 180, -180);
    shackle.lineTo(11, 8);
    painter.drawPath(shackle);
    painter.setBrush(color);
    painter.drawRoundedRect(QRectF(3.5, 7.5, 9, 6), 1, 1);
}

void paintPencil(QPainter &painter)
{
    painter.drawPolygon(QPolygonF {{3, 13}, {3.7, 9.8}, {10.5, 3}, {13, 5.5}, {6.2, 12.3}});
    painter.drawLine(QPointF(9, 4.5), QPointF(11.5, 7));
}

void paintWarning(QPainter &painter)
{
    painter.drawPolygon(QPolygonF {{8, 2}, {14.5, 13.5}, {1.5, 13.5}});
    painter.drawLine(QPointF(8, 6), QPointF(8, 9.5));
    painter.drawPoint(QPointF(8, 11.6));
}

void paintAbsent(QPainter &painter)
{
    QPen pen = painter.pen();
    pen.setDashPattern({1.6, 1.6});
    painter.setPen(pen);
    painter.drawRoundedRect(QRectF(2.5, 3.5, 11, 9), 1.5, 1.5);
}

void paintCross(QPainter &painter)
{
    painter.drawLine(QPointF(4, 4), QPointF(12, 12));
    painter.drawLine(QPointF(12, 4), QPointF(4, 12));
}

void paintShared(QPainter &painter, const QColor &color)
{
    painter.drawLine(QPointF(8, 4), QPointF(4, 12));
    painter.drawLine(QPointF(8, 4), QPointF(12, 12));
    painter.setBrush(color);
    for (const QPointF &node : {QPointF(8, 4), QPointF(4, 12), QPointF(12, 12)})
        painter.drawEllipse(node, 1.9, 1.9);
}

/** A sheet on top of another. */
void paintCostly(QPainter &painter, const QColor &color)
{
    painter.drawPolyline(QPolygonF {{6, 10.5}, {2.5, 10.5}, {2.5, 3}, {10, 3}, {10, 5}});
    painter.setBrush(color);
    painter.drawRoundedRect(QRectF(6.5, 6, 7.5, 7.5), 1, 1);
}

void paintPass(QPainter &painter)
{
    painter.drawLine(QPointF(8, 3), QPointF(8, 12.5));
    painter.drawPolyline(QPolygonF {{4.5, 9}, {8, 12.5}, {11.5, 9}});
}

void paintPart(QPainter &painter)
{
    painter.drawPolygon(QPolygonF {{2, 4}, {6.5, 4}, {8, 6}, {14, 6}, {14, 13}, {2, 13}});
}

void paintBlocked(QPainter &painter)
{
    painter.drawEllipse(QPointF(8, 8), 5.5, 5.5);
    painter.drawLine(QPointF(4.2, 11.8), QPointF(11.8, 4.2));
}

void paintFile(QPainter &painter)
{
    painter.drawPolygon(QPolygonF {{4, 2}, {9.5, 2}, {12.5, 5}, {12.5, 14}, {4, 14}});
    painter.drawPolyline(QPolygonF {{9.5, 2}, {9.5, 5}, {12.5, 5}});
}

}

void paintStackIcon(QPainter *painter, const QRectF &rect, StackIcon icon, const QColor &color)
{
    const qreal side = std::min(rect.width(), rect.height());
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->translate(rect.center() - QPointF(side, side) / 2);
    painter->scale(side / 16, side / 16);
    painter->setPen(QPen(color, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->setBrush(Qt::NoBrush);
    switch (icon) {
    case StackIcon::Lock:
        paintLock(*painter, color);
        break;
    case StackIcon::Pencil:
        paintPencil(*painter);
        break;
    case StackIcon::Warning:
        paintWarning(*painter);
        break;
    case StackIcon::Absent:
        paintAbsent(*painter);
        break;
    case StackIcon::Mismatch:
        paintCross(*painter);
        break;
    case StackIcon::Shared:
        paintShared(*painter, color);
        break;
    case StackIcon::File:
        paintFile(*painter);
        break;
    case StackIcon::Pass:
        paintPass(*painter);
        break;
    case StackIcon::Part:
        paintPart(*painter);
        break;
    case StackIcon::Blocked:
        paintBlocked(*painter);
        break;
    case StackIcon::Costly:
        paintCostly(*painter, color);
        break;
    case StackIcon::Deletion:
        paintFile(*painter);
        painter->drawLine(QPointF(1.5, 13), QPointF(14.5, 3.5));
        break;
    }
    painter->restore();
}

}
