// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "picturebox.h"

#include "tones.h"

#include <QPainter>

namespace stratoscope
{

namespace
{

constexpr int BoxMargin = 8;
constexpr int SquareSide = 8;

QBrush squares(const QPalette &palette, qreal ratio)
{
    const QColor light = palette.color(QPalette::Base);
    QPixmap tile(QSize(2 * SquareSide, 2 * SquareSide) * ratio);
    tile.setDevicePixelRatio(ratio);
    tile.fill(light);
    QPainter painter(&tile);
    const QColor dark = mixed(light, palette.color(QPalette::Text), 0.12);
    painter.fillRect(0, 0, SquareSide, SquareSide, dark);
    painter.fillRect(SquareSide, SquareSide, SquareSide, SquareSide, dark);
    return tile;
}

}

PictureBox::PictureBox(QWidget *parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::TabFocus);
}

void PictureBox::setPicture(const DecodedPicture &picture)
{
    m_picture = picture;
    setAccessibleName(tr("Picture, %1 by %2 pixels").arg(picture.original.width()).arg(picture.original.height()));
    update();
}

void PictureBox::paintEvent(QPaintEvent *)
{
    if (m_picture.image.isNull())
        return;
    QPainter painter(this);
    const QRect room = rect().adjusted(BoxMargin, BoxMargin, -BoxMargin, -BoxMargin);
    QSize size = m_picture.image.size() / devicePixelRatioF();
    if (size.width() > room.width() || size.height() > room.height())
        size = m_picture.image.size().scaled(room.size(), Qt::KeepAspectRatio);
    QRect place(QPoint(), size.expandedTo({1, 1}));
    place.moveCenter(room.center());
    if (m_picture.image.hasAlphaChannel())
        painter.fillRect(place, squares(palette(), devicePixelRatioF()));
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(place, m_picture.image);
    painter.setPen(mixed(palette().color(QPalette::Base), palette().color(QPalette::Text), 0.3));
    painter.drawRect(place.adjusted(-1, -1, 0, 0));
}

}
