// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "wastelayersdelegate.h"

#include "layerchip.h"
#include "layernames.h"
#include "layerpalette.h"
#include "wastemodel.h"

#include <QPainter>
#include <QStyle>

namespace stratoscope
{

namespace
{

constexpr int LayersGap = 4;

}

void WasteLayersDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem full(option);
    initStyleOption(&full, index);
    paintFrame(painter, full);
    const auto *model = qobject_cast<const WasteModel *>(index.model());
    if (!model || !model->report())
        return;
    const LoadedImage &image = *model->report()->image;
    const QRect rect = textRect(full);
    const QSize chip = layerChipSize(full.font, static_cast<int>(image.layers.size()));
    // A style's own arrow could have any width.
    const QString arrow = full.direction == Qt::RightToLeft ? QStringLiteral("\u2190") : QStringLiteral("\u2192");
    const int arrowWidth = full.fontMetrics.horizontalAdvance(arrow);

    painter->save();
    painter->setFont(full.font);
    painter->setPen(textColor(full));
    int left = rect.left();
    const auto next = [&](int width) {
        const QRect place(left, rect.top(), width, rect.height());
        left += width + LayersGap;
        return QStyle::visualRect(full.direction, rect, place);
    };
    const auto layers = index.data(WasteModel::LayersRole).value<QList<int>>();
    for (qsizetype i = 0; i < layers.size(); ++i) {
        if (i > 0)
            painter->drawText(next(arrowWidth), Qt::AlignCenter, arrow);
        const LayerIndex layer(static_cast<std::size_t>(layers[i]));
        const QRect box = QStyle::alignedRect(full.direction, Qt::AlignCenter, chip, next(chip.width()));
        paintLayerChip(painter, box, full.font, layerColor(image, layer), layerNumber(image, layer));
    }
    painter->restore();
}

}
