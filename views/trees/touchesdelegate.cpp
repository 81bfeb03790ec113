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

const QString Ellipsis = QStringLiteral("\u2026");

/** Where the touches are in a cell: a chip and a symbol each. */
struct TouchPlaces
{
    QSize chip;
    int signWidth = 0;
    QList<QRect> touches; ///< Those that fit.
    QRect more; ///< Represents all others; null if there are none.
};

TouchPlaces placesIn(const QRect &rect, const QStyleOptionViewItem &option, std::size_t layers, std::size_t touches)
{
    TouchPlaces places {layerChipSize(option.font, static_cast<int>(layers)),
        option.fontMetrics.horizontalAdvance(QLatin1Char('~')), {}, {}};
    const int width = places.chip.width() + SignGap + places.signWidth;
    QRect place(rect.left(), rect.top(), width, rect.height());
    for (std::size_t i = 0; i < touches; ++i) {
        const QRect shown = QStyle::visualRect(option.direction, rect, place);
        const bool isLast = i + 1 == touches;
        if (place.right() + (isLast ? 0 : TouchesGap + option.fontMetrics.horizontalAdvance(Ellipsis)) > rect.right()) {
            places.more = shown;
            break;
        }
        places.touches.append(shown);
        place.translate(width + TouchesGap, 0);
    }
    return places;
}

}

LayerIndex TouchesDelegate::layerAt(
    const QPoint &position, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *model = qobject_cast<const SearchModel *>(index.model());
    if (!model || index.column() != SearchModel::LayersColumn)
        return {};
    QStyleOptionViewItem full(option);
    initStyleOption(&full, index);
    const std::vector<PathTouch> touches = model->touches(index.row());
    const TouchPlaces places = placesIn(textRect(full), full, model->loaded()->layers.size(), touches.size());
    for (qsizetype i = 0; i < places.touches.size(); ++i) {
        if (places.touches[i].contains(position))
            return touches[std::size_t(i)].layer;
    }
    return {};
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
    const bool isSelected = full.state.testFlag(QStyle::State_Selected);
    const std::vector<PathTouch> touches = model->touches(index.row());
    const TouchPlaces places = placesIn(rect, full, loaded.layers.size(), touches.size());

    painter->save();
    painter->setFont(full.font);
    for (qsizetype i = 0; i < places.touches.size(); ++i) {
        const QRect &shown = places.touches[i];
        const PathTouch &touch = touches[std::size_t(i)];
        const QRect box = QStyle::alignedRect(full.direction, Qt::AlignLeft | Qt::AlignVCenter, places.chip, shown);
        paintLayerChip(painter, box, full.font, layerColor(loaded, touch.layer), layerNumber(loaded, touch.layer));
        painter->setPen(isSelected ? textColor(full) : signColor(full.palette, touch.change, textColor(full)));
        const QRect sign = QStyle::alignedRect(
            full.direction, Qt::AlignRight | Qt::AlignVCenter, {places.signWidth, rect.height()}, shown);
        painter->drawText(sign, Qt::AlignCenter, signOf(touch.change));
    }
    painter->setPen(textColor(full));
    if (!places.more.isNull())
        painter->drawText(places.more, static_cast<int>(Qt::AlignLeading | Qt::AlignVCenter), Ellipsis);
    painter->restore();
}

}
