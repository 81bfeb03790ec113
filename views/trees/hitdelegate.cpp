// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "hitdelegate.h"

#include "contentmodel.h"
#include "layerchip.h"
#include "layernames.h"
#include "layerpalette.h"
#include "tones.h"

#include <QFontDatabase>
#include <QPainter>
#include <QStyle>

namespace stratoscope
{

namespace
{

/** So that the lines of a file are in one column. */
constexpr int LineDigits = 6;
constexpr int LineGap = 8;

QFont lineFont(const QFont &font)
{
    QFont fixed(font);
    fixed.setFamilies(QFontDatabase::systemFont(QFontDatabase::FixedFont).families());
    fixed.setStyleHint(QFont::Monospace);
    fixed.setFixedPitch(true);
    return fixed;
}

}

void HitDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QStringList parts = index.data(ContentModel::PartsRole).toStringList();
    if (parts.size() != 3) {
        NameDelegate::paint(painter, option, index);
        return;
    }
    QStyleOptionViewItem full(option);
    initStyleOption(&full, index);
    paintFrame(painter, full);
    const bool isSelected = full.state.testFlag(QStyle::State_Selected);
    QRect rect = textRect(full);
    painter->save();
    painter->setClipRect(rect);
    painter->setFont(lineFont(full.font));
    // Code is read from left to right everywhere.
    painter->setLayoutDirection(Qt::LeftToRight);
    const QFontMetrics metrics = painter->fontMetrics();
    const int flags = Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine;
    const int numberWidth = metrics.horizontalAdvance(QLatin1Char('0')) * LineDigits;
    const QRect number(rect.left(), rect.top(), numberWidth, rect.height());
    painter->setPen(isSelected ? textColor(full) : quietColor(full.palette));
    painter->drawText(
        number, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, index.data(ContentModel::LineRole).toString());
    rect.setLeft(number.right() + 1 + LineGap);
    const QColor mark = mixed(full.palette.color(QPalette::Base), full.palette.color(QPalette::Highlight), 0.35);
    for (qsizetype i = 0; i < parts.size() && rect.left() < rect.right(); ++i) {
        // What does not fit is elided where the rectangle ends.
        const QString shown = metrics.elidedText(parts[i], Qt::ElideRight, rect.width());
        const int width = metrics.horizontalAdvance(shown);
        if (i == 1 && !isSelected)
            painter->fillRect(
                QRect(rect.left(), rect.center().y() - metrics.height() / 2, width, metrics.height() + 1), mark);
        painter->setPen(textColor(full));
        painter->drawText(rect, flags, shown);
        if (i == 1 && isSelected)
            painter->drawLine(rect.left(), rect.center().y() + metrics.ascent() / 2 + 2, rect.left() + width,
                rect.center().y() + metrics.ascent() / 2 + 2);
        rect.setLeft(rect.left() + width);
    }
    painter->restore();
}

void LayerChipDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem full(option);
    initStyleOption(&full, index);
    paintFrame(painter, full);
    const auto *model = qobject_cast<const ContentModel *>(index.model());
    const QVariant layer = index.data(rowrole::LayerRole);
    if (!model || !layer.isValid())
        return;
    const LoadedImage &loaded = *model->loaded();
    const LayerIndex number(static_cast<std::size_t>(layer.toInt()));
    const QSize size = layerChipSize(full.font, static_cast<int>(loaded.layers.size()));
    paintLayerChip(painter, QStyle::alignedRect(full.direction, Qt::AlignLeft | Qt::AlignVCenter, size, textRect(full)),
        full.font, layerColor(loaded, number), layerNumber(loaded, number));
}

}
