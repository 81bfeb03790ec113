// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "layerchip.h"

#include "layernames.h"
#include "layerpalette.h"

#include <QFontMetrics>
#include <QPainter>

namespace stratoscope
{

namespace
{

constexpr int Padding = 4;
constexpr qreal Radius = 3;
constexpr int BarGap = 1;
constexpr int BarWidth = 5;

QFont chipFont(QFont font)
{
    font.setBold(true);
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * 0.85);
    return font;
}

}

QSize layerChipSize(const QFont &font, int layerCount)
{
    const QFontMetrics metrics(chipFont(font));
    const int numbers = metrics.horizontalAdvance(QString::number(qMax(layerCount - 1, 0)));
    const int writable = metrics.horizontalAdvance(layerNumber(LayerIndex(0), true));
    return {qMax(numbers, writable) + 2 * Padding, metrics.height()};
}

void paintLayerChip(QPainter *painter, const QRect &chip, const QFont &font, const QColor &color, const QString &number)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(color);
    painter->drawRoundedRect(chip, Radius, Radius);
    painter->setFont(chipFont(font));
    painter->setPen(contrastingText(color));
    painter->drawText(chip, Qt::AlignCenter | Qt::TextSingleLine, number);
    painter->restore();
}

void paintLayerBars(QPainter *painter, const QRect &chip, const QList<QColor> &colors)
{
    const int most = qMax(1, (chip.width() + BarGap) / (BarWidth + BarGap));
    int left = chip.left();
    for (const QColor &color : colors.first(qMin<qsizetype>(colors.size(), most))) {
        painter->fillRect(QRect(left, chip.top(), BarWidth, chip.height()), color);
        left += BarWidth + BarGap;
    }
}

}
