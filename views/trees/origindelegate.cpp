// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "origindelegate.h"

#include "layerchip.h"
#include "layernames.h"
#include "layerpalette.h"
#include "tones.h"
#include "unifiedmodel.h"

#include <QPainter>
#include <QStyle>

namespace stratoscope
{

namespace
{

constexpr int OriginGap = 6;

}

void OriginDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem full(option);
    initStyleOption(&full, index);
    paintFrame(painter, full);
    const auto *model = qobject_cast<const UnifiedModel *>(index.model());
    if (!model || !model->loaded())
        return;
    const LoadedImage &loaded = *model->loaded();
    const QRect rect = textRect(full);
    const QSize size = layerChipSize(full.font, static_cast<int>(loaded.layers.size()));
    const QRect chip = QStyle::alignedRect(full.direction, Qt::AlignLeft | Qt::AlignVCenter, size, rect);
    const auto layers = index.data(PathTreeModel::LayersBelowRole).value<QList<int>>();

    const bool isSelected = full.state.testFlag(QStyle::State_Selected);
    const bool isDimmed = !isSelected && index.data(PathTreeModel::DimmedRole).toBool();
    const auto colorOf = [&](LayerIndex layer) {
        const QColor color = layerColor(loaded, layer);
        return isDimmed ? dimmedLayerColor(color, full.palette.color(QPalette::Base)) : color;
    };
    if (layers.size() > 1) {
        QList<QColor> colors;
        for (const int layer : layers)
            colors.append(colorOf(LayerIndex(std::size_t(layer))));
        paintLayerBars(painter, chip, colors);
    } else {
        const LayerIndex layer(static_cast<std::size_t>(index.data(PathTreeModel::LayerRole).toInt()));
        paintLayerChip(painter, chip, full.font, colorOf(layer), layerNumber(loaded, layer));
    }

    const int taken = size.width() + OriginGap;
    const QRect text
        = full.direction == Qt::RightToLeft ? rect.adjusted(0, 0, -taken, 0) : rect.adjusted(taken, 0, 0, 0);
    painter->save();
    painter->setFont(full.font);
    painter->setPen(layers.size() > 1 && !isSelected ? quietColor(full.palette) : textColor(full));
    painter->drawText(text, static_cast<int>(full.displayAlignment) | Qt::TextSingleLine,
        full.fontMetrics.elidedText(full.text, Qt::ElideRight, text.width()));
    painter->restore();
}

}
