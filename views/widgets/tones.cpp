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

QColor mixed(const QColor &color, const QColor &other, double share)
{
    const auto part = [share](float from, float to) { return from + (to - from) * static_cast<float>(share); };
    return QColor::fromRgbF(
        part(color.redF(), other.redF()), part(color.greenF(), other.greenF()), part(color.blueF(), other.blueF()));
}

QColor quietColor(const QPalette &palette)
{
    return mixed(palette.color(QPalette::Text), palette.color(QPalette::Base), QuietShare);
}

QColor warningColor(const QPalette &palette)
{
    return isDark(palette) ? QColor(0xff, 0x8f, 0x7e) : QColor(0xb3, 0x26, 0x1e);
}

QColor changedColor(const QPalette &palette)
{
    return isDark(palette) ? QColor(0xf0, 0xc0, 0x5a) : QColor(0x8a, 0x5a, 0x00);
}

QColor writableTint(const QPalette &palette)
{
    return mixed(palette.color(QPalette::Base), writableColor(), isDark(palette) ? TintOnDark : TintOnLight);
}

}
