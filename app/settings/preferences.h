// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "enginekind.h"
#include "layerrgb.h"
#include "platform.h"
#include "sizeunits.h"

#include <QSettings>

#include <array>
#include <optional>

namespace stratoscope
{

/** What the user prefers wherever nothing else is asked for. The cache, the language and the state of windows are kept
 *  elsewhere. */
struct Preferences
{
    SizeUnits units = SizeUnits::Si;
    LayerPalette palette = LayerPalette::Standard;
    bool reducesMotion = false; ///< Even where the desktop does not.
    std::optional<Platform> platform; ///< None: this machine's.
    std::array<QString, EngineCount> engines; ///< By EngineKind: the command that starts it; empty: its name.

    bool operator==(const Preferences &) const = default;
};

/** From \a settings; what makes no sense there is ignored. */
Preferences readPreferences(const QSettings &settings = QSettings());
void writePreferences(const Preferences &preferences);
/** Makes all of the program follow \a preferences from now on, but for motion, which only windows have. */
void usePreferences(const Preferences &preferences);

/** Where the program with the window keeps its settings, for other programs. */
class WindowSettings : public QSettings
{
public:
    WindowSettings();
};

/** "si" or "binary". */
QString sizeUnitsName(SizeUnits units);
std::optional<SizeUnits> sizeUnitsFromName(const QString &name);

}
