// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "layerswatch.h"

#include "layerpalette.h"

#include <QPainter>
#include <QPixmap>

namespace stratoscope
{

namespace
{

constexpr int Side = 16;
/** More stripes than this would be indistinguishable. */
constexpr std::size_t MostStripes = 8;

QPixmap drawn(const LoadedImage &image, LayerRange range, int scale)
{
    QPixmap picture(Side * scale, Side * scale);
    picture.setDevicePixelRatio(scale);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const std::size_t count = std::min(range.count(), MostStripes);
    const qreal height = qreal(Side - 2) / static_cast<qreal>(count);
    for (std::size_t i = 0; i < count; ++i) {
        const LayerIndex layer(std::size_t(range.last.value) - i * range.count() / count);
        painter.setBrush(layerColor(image, layer));
        const QRectF stripe(1, 1 + height * static_cast<qreal>(i), Side - 2, height);
        if (count == 1)
            painter.drawRoundedRect(stripe, 3, 3);
        else
            painter.drawRect(stripe);
    }
    return picture;
}

}

QIcon layerSwatch(const LoadedImage &image, LayerRange range)
{
    QIcon icon;
    for (const int scale : {1, 2, 3})
        icon.addPixmap(drawn(image, range, scale));
    return icon;
}

}
