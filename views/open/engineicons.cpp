// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "engineicons.h"

#include "drawnicon.h"

#include <QPainter>

namespace stratoscope
{

namespace
{

/** Layers, one above the other. */
void paintImage(QPainter &painter)
{
    for (const qreal y : {3.0, 7.0, 11.0})
        painter.drawRoundedRect(QRectF(2, y, 12, 2.5), 0.8, 0.8);
}

/** A box, with a triangle in it while the container runs. */
void paintContainer(QPainter &painter, bool runs, const QColor &color)
{
    painter.drawRoundedRect(QRectF(2, 2.5, 12, 11), 1.5, 1.5);
    if (!runs) {
        painter.drawLine(QPointF(5, 8), QPointF(11, 8));
        return;
    }
    painter.setBrush(color);
    const QPointF triangle[] = {{6.2, 5.2}, {11, 8}, {6.2, 10.8}};
    painter.drawPolygon(triangle, 3);
}

class EngineGlyph : public DrawnIcon
{
public:
    explicit EngineGlyph(EngineIcon icon)
        : m_icon(icon)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const QColor color = lineColor(mode, QPalette::Text);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->translate(rect.topLeft());
        painter->scale(rect.width() / 16.0, rect.height() / 16.0);
        painter->setPen(QPen(color, 1.1));
        if (m_icon == EngineIcon::Image)
            paintImage(*painter);
        else
            paintContainer(*painter, m_icon == EngineIcon::RunningContainer, color);
        painter->restore();
    }

    QIconEngine *clone() const override { return new EngineGlyph(m_icon); }

private:
    EngineIcon m_icon;
};

}

QIcon engineIcon(EngineIcon icon)
{
    return QIcon(new EngineGlyph(icon));
}

}
