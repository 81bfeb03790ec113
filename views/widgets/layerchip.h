// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QColor>
#include <QFont>
#include <QList>
#include <QRect>

class QPainter;

namespace stratoscope
{

/** The size of a chip for the numbers of \a layerCount layers in \a font; all chips in a view have the same width. */
QSize layerChipSize(const QFont &font, int layerCount);

/** Paints a rounded box of \a color with \a number in it. */
void paintLayerChip(
    QPainter *painter, const QRect &chip, const QFont &font, const QColor &color, const QString &number);

/** Paints one bar per colour side by side, as many as fit into \a chip. */
void paintLayerBars(QPainter *painter, const QRect &chip, const QList<QColor> &colors);

}
