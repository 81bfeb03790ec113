// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "typedindex.h"

#include <QColor>

namespace stratoscope
{

struct LoadedImage;

/**
 * The colour of a read-only layer, the same everywhere for each number. Neighbours also differ in lightness, so that
 * colour-blind people can tell them apart, and all colours stand out on light and dark windows. They repeat after
 * eight, so the number should be shown as well.
 */
QColor layerColor(LayerIndex layer);
/** The colour of the writable layer, which differs from that of every read-only layer. */
QColor writableColor();
/** layerColor(), or writableColor() for the writable layer of \a loaded. */
QColor layerColor(const LoadedImage &loaded, LayerIndex layer);

/** White or black, whichever is easier to read on \a background. */
QColor contrastingText(const QColor &background);
QColor layerTextColor(const LoadedImage &loaded, LayerIndex layer);
/** The layer colour \a color on \a base for what is less relevant: dimmed, but readable. */
QColor dimmedLayerColor(const QColor &color, const QColor &base);

}
