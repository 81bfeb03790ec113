// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QColor>
#include <QPalette>

/** Colours with a meaning that has no role in QPalette, made to fit light and dark palettes. */
namespace stratoscope
{

/** True if the palette has light text on a dark background. */
bool isDark(const QPalette &palette);
/** True if the palette is one of high contrast: nothing in it may be faint. */
bool hasHighContrast(const QPalette &palette);
/** A mix of \a color with \a share (0 to 1) of \a other. */
QColor mixed(const QColor &color, const QColor &other, double share);

/** Dimmed text. */
QColor quietColor(const QPalette &palette);
/** Text about waste and damage. */
QColor warningColor(const QPalette &palette);
/** Text about changes. */
QColor changedColor(const QPalette &palette);
/** Behind rows of the writable layer. */
QColor writableTint(const QPalette &palette);

}
