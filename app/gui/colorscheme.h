// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

#include <optional>

namespace stratoscope
{

/** The colours of the window. */
enum class ColorScheme { System, Light, Dark };

/** "system", "light" or "dark". */
QString colorSchemeName(ColorScheme scheme);
std::optional<ColorScheme> colorSchemeFromName(const QString &name);

/** Applies the palette of \a scheme to the whole application; System follows the desktop. */
void applyColorScheme(ColorScheme scheme);

}
