// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "tones.h"

#include "layerpalette.h"

namespace stratoscope
{

namespace
{

constexpr double QuietShare = 0.35;
constexpr double TintOnLight = 0.18;
constexpr double TintOnDark = 0.16;

}

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Base).lightnessF() < palette.color(QPalette::Text).lightnessF();
}

bool hasHighContrast(const QPalette &palette)
{
    const auto isPure = [](const QColor &color) { return color == QColor(Qt::white) || color == QColor(Qt::black); };
    if (!isPure(palette.color(QPalette::Base)) || !isPure(palette.color(QPalette::Text)))
        return false;
    // Ordinary light palettes have black on white as well, but a grey window.
    return isDark(palette) || palette.color(QPalette::Window) == palette.color(QPalette::Base);
}

QColor mixed(const QColor &color, const QColor &other, double share)
{
    const auto part = [share](float from, float to) { return from + (to - from) * static_cast<float>(share); };
    return QColor::fromRgbF(
        part(color.redF(), other.redF()), part(color.greenF(), other.greenF()), part(color.blueF(), other.blueF()));
}

QColor quietColor(const QPalette &palette)
{
    if (hasHighContrast(palette))
        return palette.color(QPalette::Text);
    return mixed(palette.color(QPalette::Text), palette.color(QPalette::Base), QuietShare);
}

QColor warningColor(const QPalette &palette)
{
    if (hasHighContrast(palette))
        return isDark(palette) ? QColor(0xff, 0xb8, 0xac) : QColor(0x86, 0x00, 0x00);
    return isDark(palette) ? QColor(0xff, 0x8f, 0x7e) : QColor(0xb3, 0x26, 0x1e);
}

QColor changedColor(const QPalette &palette)
{
    if (hasHighContrast(palette))
        return isDark(palette) ? QColor(0xff, 0xe0, 0x80) : QColor(0x5c, 0x3a, 0x00);
    return isDark(palette) ? QColor(0xf0, 0xc0, 0x5a) : QColor(0x8a, 0x5a, 0x00);
}

QColor writableTint(const QPalette &palette)
{
    return mixed(palette.color(QPalette::Base), writableColor(), isDark(palette) ? TintOnDark : TintOnLight);
}

}
