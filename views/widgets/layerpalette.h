// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "typedindex.h"

#include <QColor>

namespace stratoscope
{

struct LoadedImage;

/**
 * The colour of a read-only layer: the same for a number everywhere. Chosen so that neighbours differ in lightness too,
 * to be told apart by colour-blind eyes, and to stand out on light and dark windows; they repeat after eight, so the
 * number belongs beside the colour.
 */
QColor layerColor(LayerIndex layer);
/** The colour of the writable layer, which no read-only layer has. */
QColor writableColor();
/** layerColor(), or writableColor() for the writable layer of \a loaded. */
QColor layerColor(const LoadedImage &loaded, LayerIndex layer);

/** White or black, whichever can be read better on \a background. */
QColor contrastingText(const QColor &background);
QColor layerTextColor(const LoadedImage &loaded, LayerIndex layer);
/** The layer colour \a color on \a base for what is beside the point: it steps back, but can be read. */
QColor dimmedLayerColor(const QColor &color, const QColor &base);

}
