// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "layerpalette.h"

#include "layerrgb.h"
#include "loadedimage.h"
#include "tones.h"

#include <cmath>

namespace stratoscope
{

namespace
{

/** Not quite black, which is easier on the eye on colours. */
constexpr QRgb Ink = qRgb(0x1a, 0x1a, 0x1a);
/** The share of the background in a dimmed colour. */
constexpr double DimmedShare = 0.65;

double linear(float channel)
{
    const double value = static_cast<double>(channel);
    return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

/** Relative luminance (WCAG 2). */
double luminance(const QColor &color)
{
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

}

QColor layerColor(LayerIndex layer)
{
    return QColor(QRgb(layerRgbs().of(layer).fill));
}

QColor writableColor()
{
    return QColor(QRgb(layerRgbs().writable.fill));
}

QColor layerColor(const LoadedImage &loaded, LayerIndex layer)
{
    const bool writable = layer.value < loaded.layers.size() && loaded.isWritable(layer);
    return writable ? writableColor() : layerColor(layer);
}

QColor contrastingText(const QColor &background)
{
    const double own = luminance(background) + 0.05;
    const double onWhite = 1.05 / own;
    const double onInk = own / (luminance(QColor(Ink)) + 0.05);
    return onWhite >= onInk ? QColor(Qt::white) : QColor(Ink);
}

QColor dimmedLayerColor(const QColor &color, const QColor &base)
{
    return mixed(color, base, DimmedShare);
}

QColor layerTextColor(const LoadedImage &loaded, LayerIndex layer)
{
    return contrastingText(layerColor(loaded, layer));
}

}
