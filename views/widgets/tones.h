// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QColor>
#include <QPalette>

/** Colours with a meaning that QPalette has no role for, made to fit a palette, light or dark. */
namespace stratoscope
{

/** True if the palette writes light on dark. */
bool isDark(const QPalette &palette);
/** \a share of \a other in \a color, 0 to 1. */
QColor mixed(const QColor &color, const QColor &other, double share);

/** Text that steps back. */
QColor quietColor(const QPalette &palette);
/** Text about waste and damage. */
QColor warningColor(const QPalette &palette);
/** Text about changes. */
QColor changedColor(const QPalette &palette);
/** Behind rows of the writable layer. */
QColor writableTint(const QPalette &palette);

}
