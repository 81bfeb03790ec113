// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QStringList>

#include <optional>

namespace stratoscope
{

/** The colours of the window. */
enum class ColorScheme { System, Light, Dark, Contrast, DarkContrast };

/** "system", "light", "dark", "contrast" or "dark-contrast". */
QString colorSchemeName(ColorScheme scheme);
std::optional<ColorScheme> colorSchemeFromName(const QString &name);
/** The names of all. */
QStringList colorSchemeNames();

/** Applies the palette of \a scheme to the whole application; System follows the desktop. */
void applyColorScheme(ColorScheme scheme);
/** The desktop was found to want high contrast, or not, which System follows even where Qt does not. */
void setDesktopContrast(bool isHigh);

}
