// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QColor>
#include <QIconEngine>
#include <QPalette>

namespace stratoscope
{

/** An icon that is drawn afresh in every size and colour; subclasses only paint. */
class DrawnIcon : public QIconEngine
{
public:
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override;

protected:
    /** The palette's current colour for lines: \a role, unless the icon is in a selected row. */
    static QColor lineColor(QIcon::Mode mode, QPalette::ColorRole role);
};

}
