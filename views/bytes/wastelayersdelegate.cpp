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

constexpr int InstructionGap = 5;
constexpr int ShortestInstruction = 7;

}

void WasteLayersDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem full(option);
    initStyleOption(&full, index);
    paintFrame(painter, full);
    const WasteReportPtr report = m_report();
    if (!report)
        return;
    const QVariant number = index.data(WasteModel::LayerRole);
    if (!number.isValid())
        return;
    const LoadedImage &image = *report->image;
    const LayerIndex layer(number.value<std::size_t>());
    const QRect rect = textRect(full);
    const QSize chip = layerChipSize(full.font, static_cast<int>(image.layers.size()));
    const QRect box(QPoint(rect.left(), rect.top()), QSize(chip.width(), rect.height()));
    const QRect rest = rect.adjusted(chip.width() + InstructionGap, 0, 0, 0);
    const auto mirrored = [&](const QRect &place) { return QStyle::visualRect(full.direction, rect, place); };
    painter->save();
    paintLayerChip(painter, QStyle::alignedRect(full.direction, Qt::AlignCenter, chip, mirrored(box)), full.font,
        layerColor(image, layer), layerNumber(image, layer));
    painter->setFont(full.font);
    painter->setPen(textColor(full));
    // A letter or two say nothing.
    if (rest.width() >= ShortestInstruction * full.fontMetrics.averageCharWidth()) {
        QString text = index.data(WasteModel::InstructionRole).toString();
        // In a narrow column, what did it matters more than that something stood before it.
        if (text.startsWith(QStringLiteral("RUN … && ")))
            text = text.mid(9);
        painter->drawText(mirrored(rest),
            int(QStyle::visualAlignment(full.direction, Qt::AlignLeft) | Qt::AlignVCenter) | Qt::TextSingleLine,
            full.fontMetrics.elidedText(text, Qt::ElideRight, rest.width()));
    }
    painter->restore();
}

}
