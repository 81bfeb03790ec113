// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "drawnicon.h"

#include <QGuiApplication>
#include <QPainter>

namespace stratoscope
{

QPixmap DrawnIcon::pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state)
{
    QPixmap pixmap(size);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paint(&painter, QRect(QPoint(), size), mode, state);
    return pixmap;
}

QColor DrawnIcon::lineColor(QIcon::Mode mode, QPalette::ColorRole role)
{
    const auto group = mode == QIcon::Disabled ? QPalette::Disabled : QPalette::Active;
    return QGuiApplication::palette().color(group, mode == QIcon::Selected ? QPalette::HighlightedText : role);
}

}
