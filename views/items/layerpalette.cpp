// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "layerpalette.h"

#include "loadedimage.h"

#include <array>
#include <cmath>

namespace stratoscope
{

namespace
{

/** Dark and light in turns; no two look alike with protanopia, deuteranopia or tritanopia. */
constexpr std::array<QRgb, 8> Colors {
    qRgb(0x2f, 0x6f, 0xb7), // blue
    qRgb(0x8c, 0xc0, 0x63), // leaf green
    qRgb(0xa3, 0x42, 0x6b), // plum
    qRgb(0x64, 0xb5, 0xe8), // sky
    qRgb(0xb8, 0x64, 0x2a), // rust
    qRgb(0xd7, 0x9b, 0xd0), // orchid
    qRgb(0x23, 0x85, 0x7a), // teal
    qRgb(0xa7, 0xa2, 0x9c), // stone
};

constexpr QRgb Amber = qRgb(0xf2, 0xa9, 0x00);
/** Not quite black: easier on the eye on colours. */
constexpr QRgb Ink = qRgb(0x1a, 0x1a, 0x1a);

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
    return QColor(layer.isValid() ? Colors[layer.value % Colors.size()] : Colors.back());
}

QColor writableColor()
{
    return QColor(Amber);
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

QColor layerTextColor(const LoadedImage &loaded, LayerIndex layer)
{
    return contrastingText(layerColor(loaded, layer));
}

}
