// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "sheetpainter.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

#include <cmath>
#include <memory>

namespace stratoscope
{

namespace
{

/** Fonts have whole sizes, so texts are painted large and scaled down. */
constexpr int FontPixels = 64;

QColor colorOf(quint32 rgb)
{
    return QColor(QRgb(0xff000000u | rgb));
}

QPen penOf(const std::optional<quint32> &stroke, double width)
{
    return stroke ? QPen(colorOf(*stroke), width) : QPen(Qt::NoPen);
}

QBrush brushOf(const std::optional<quint32> &fill)
{
    return fill ? QBrush(colorOf(*fill)) : QBrush(Qt::NoBrush);
}

QPolygonF polygonOf(const std::vector<SheetPoint> &points)
{
    QPolygonF polygon;
    for (const SheetPoint &point : points)
        polygon.append({point.x, point.y});
    return polygon;
}

void paintShape(QPainter &painter, const SheetBox &box)
{
    QPen pen = penOf(box.stroke, box.strokeWidth);
    if (box.isDashed)
        pen.setDashPattern({6 / box.strokeWidth, 4 / box.strokeWidth});
    painter.setPen(pen);
    painter.setBrush(brushOf(box.fill));
    painter.drawRoundedRect(QRectF(box.x, box.y, box.width, box.height), box.radius, box.radius);
}

void paintShape(QPainter &painter, const SheetPath &path)
{
    const QPolygonF points = polygonOf(path.points);
    QPainterPath drawn;
    if (path.isCurved && points.size() == 4) {
        drawn.moveTo(points[0]);
        drawn.cubicTo(points[1], points[2], points[3]);
    } else {
        drawn.addPolygon(points);
    }
    painter.strokePath(drawn, QPen(colorOf(path.stroke), path.width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
}

void paintShape(QPainter &painter, const SheetPolygon &polygon)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(colorOf(polygon.fill));
    painter.drawPolygon(polygonOf(polygon.points));
}

void paintShape(QPainter &painter, const SheetDisc &disc)
{
    painter.setPen(penOf(disc.stroke, 1.6));
    painter.setBrush(brushOf(disc.fill));
    painter.drawEllipse(QPointF(disc.center.x, disc.center.y), disc.radius, disc.radius);
}

void paintShape(QPainter &painter, const SheetText &text)
{
    QFont font;
    font.setFamilies({QStringLiteral("Helvetica"), QStringLiteral("Arial"), QStringLiteral("Liberation Sans"),
        QStringLiteral("DejaVu Sans")});
    font.setStyleHint(QFont::SansSerif);
    font.setPixelSize(FontPixels);
    font.setBold(text.isBold);
    font.setItalic(text.isItalic);
    const double width = QFontMetricsF(font).horizontalAdvance(text.text);
    const double share = text.anchor == SheetText::Anchor::Start ? 0
        : text.anchor == SheetText::Anchor::Middle               ? 0.5
                                                                 : 1;
    painter.save();
    painter.translate(text.at.x, text.at.y);
    if (text.isUpward)
        painter.rotate(-90);
    painter.scale(text.size / FontPixels, text.size / FontPixels);
    painter.setFont(font);
    painter.setPen(colorOf(text.color));
    painter.drawText(QPointF(-width * share, 0), text.text);
    painter.restore();
}

}

Drawing sheetDrawing(const PictureSheet &sheet)
{
    const QSize size(int(std::ceil(sheet.width)), int(std::ceil(sheet.height)));
    return {size, [shared = std::make_shared<const PictureSheet>(sheet), size](QPainter &painter) {
                painter.setRenderHint(QPainter::Antialiasing);
                painter.fillRect(QRect(QPoint(), size), colorOf(shared->background));
                for (const SheetShape &shape : shared->shapes)
                    std::visit([&painter](const auto &one) { paintShape(painter, one); }, shape);
            }};
}

}
