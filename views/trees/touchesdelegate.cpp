// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "touchesdelegate.h"

#include "layerchip.h"
#include "layernames.h"
#include "layerpalette.h"
#include "searchmodel.h"
#include "tones.h"

#include <QPainter>
#include <QStyle>

namespace stratoscope
{

namespace
{

constexpr int SignGap = 2;
constexpr int TouchesGap = 6;

QString signOf(Change change)
{
    switch (change) {
    case Change::Added:
        return QStringLiteral("+");
    case Change::Deleted:
        return QStringLiteral("\u2212");
    case Change::Unchanged:
        return QStringLiteral("=");
    case Change::Modified:
    case Change::Metadata:
    case Change::Replaced:
    case Change::Opaque:
        break;
    }
    return QStringLiteral("~");
}

QColor signColor(const QPalette &palette, Change change, const QColor &plain)
{
    if (change == Change::Deleted)
        return warningColor(palette);
    return change == Change::Added ? plain : changedColor(palette);
}

}

void TouchesDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem full(option);
    initStyleOption(&full, index);
    paintFrame(painter, full);
    const auto *model = qobject_cast<const SearchModel *>(index.model());
    if (!model)
        return;
    const LoadedImage &loaded = *model->loaded();
    const QRect rect = textRect(full);
    const QSize chip = layerChipSize(full.font, static_cast<int>(loaded.layers.size()));
    const int signWidth = full.fontMetrics.horizontalAdvance(QLatin1Char('~'));
    const int step = chip.width() + SignGap + signWidth + TouchesGap;
    const QString more = QStringLiteral("\u2026");
    const bool isSelected = full.state.testFlag(QStyle::State_Selected);
    const std::vector<PathTouch> touches = model->touches(index.row());

    painter->save();
    painter->setFont(full.font);
    QRect place(rect.left(), rect.top(), step - TouchesGap, rect.height());
    for (std::size_t i = 0; i < touches.size(); ++i) {
        const QRect shown = QStyle::visualRect(full.direction, rect, place);
        const bool isLast = i + 1 == touches.size();
        painter->setPen(textColor(full));
        if (place.right() + (isLast ? 0 : TouchesGap + full.fontMetrics.horizontalAdvance(more)) > rect.right()) {
            painter->drawText(shown, static_cast<int>(Qt::AlignLeading | Qt::AlignVCenter), more);
            break;
        }
        const QRect box = QStyle::alignedRect(full.direction, Qt::AlignLeft | Qt::AlignVCenter, chip, shown);
        paintLayerChip(
            painter, box, full.font, layerColor(loaded, touches[i].layer), layerNumber(loaded, touches[i].layer));
        if (!isSelected)
            painter->setPen(signColor(full.palette, touches[i].change, textColor(full)));
        const QRect sign
            = QStyle::alignedRect(full.direction, Qt::AlignRight | Qt::AlignVCenter, {signWidth, rect.height()}, shown);
        painter->drawText(sign, Qt::AlignCenter, signOf(touches[i].change));
        place.translate(step, 0);
    }
    painter->restore();
}

}
