// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

#include <optional>

namespace stratoscope
{

/** Which colours the window is drawn in. */
enum class ColorScheme { System, Light, Dark };

/** "system", "light" or "dark". */
QString colorSchemeName(ColorScheme scheme);
std::optional<ColorScheme> colorSchemeFromName(const QString &name);

/** Gives the whole application the palette of \a scheme; System is what the desktop prefers. */
void applyColorScheme(ColorScheme scheme);

}
