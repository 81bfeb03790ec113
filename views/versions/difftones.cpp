// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "difftones.h"

#include "tones.h"

namespace stratoscope
{

namespace
{

constexpr QColor Removed(0xd1, 0x24, 0x2f);
constexpr QColor Added(0x1a, 0x8a, 0x3c);
constexpr QColor AddedOnDark(0x3f, 0xb9, 0x50);

QColor toneOf(const QPalette &palette, const QColor &color, double onLight, double onDark)
{
    return mixed(palette.color(QPalette::Base), color, isDark(palette) ? onDark : onLight);
}

const QColor &addedColor(const QPalette &palette)
{
    return isDark(palette) ? AddedOnDark : Added;
}

}

QColor removedTone(const QPalette &palette)
{
    return toneOf(palette, Removed, 0.10, 0.20);
}

QColor addedTone(const QPalette &palette)
{
    return toneOf(palette, addedColor(palette), 0.12, 0.16);
}

QColor removedWordTone(const QPalette &palette)
{
    return toneOf(palette, Removed, 0.30, 0.50);
}

QColor addedWordTone(const QPalette &palette)
{
    return toneOf(palette, addedColor(palette), 0.34, 0.42);
}

QColor missingTone(const QPalette &palette)
{
    return toneOf(palette, palette.color(QPalette::Text), 0.04, 0.05);
}

QColor gutterTone(const QPalette &palette)
{
    return toneOf(palette, palette.color(QPalette::Text), 0.06, 0.08);
}

}
