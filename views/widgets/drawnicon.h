// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QColor>
#include <QIconEngine>
#include <QPalette>

namespace stratoscope
{

/** An icon that is drawn anew in every size and colour; what derives from it only paints. */
class DrawnIcon : public QIconEngine
{
public:
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override;

protected:
    /** The palette's colour of the moment for lines: \a role, unless the icon is in a selected row. */
    static QColor lineColor(QIcon::Mode mode, QPalette::ColorRole role);
};

}
