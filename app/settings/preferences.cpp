// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "preferences.h"

#include "enginecommand.h"
#include "identity.h"
#include "kindtable.h"
#include "wantedplatform.h"

namespace stratoscope
{

namespace
{

const QString UnitsKey = QStringLiteral("units");
const QString PaletteKey = QStringLiteral("layerPalette");
const QString MotionKey = QStringLiteral("reducedMotion");
const QString PlatformKey = QStringLiteral("platform");

QString engineKey(EngineKind kind)
{
    return QStringLiteral("engines/") + engineName(kind);
}

LayerPalette paletteFromName(const QString &name)
{
    for (const LayerPalette palette : AllKinds<LayerPalette>) {
        if (name == QLatin1String(layerRgbs(palette).name))
            return palette;
    }
    return LayerPalette::Standard;
}

std::optional<Platform> platformFrom(const QString &text)
{
    const Result<Platform> platform = Platform::parse(text);
    return platform ? std::optional(*platform) : std::nullopt;
}

/** Keeps what differs from the default, so that a later default is taken. */
void writeUnless(QSettings &settings, bool isDefault, const QString &key, const QVariant &value)
{
    if (isDefault)
        settings.remove(key);
    else
        settings.setValue(key, value);
}

}

WindowSettings::WindowSettings()
    : QSettings(QLatin1String(identity::Name), QLatin1String(identity::Name))
{
}

QString sizeUnitsName(SizeUnits units)
{
    return units == SizeUnits::Binary ? QStringLiteral("binary") : QStringLiteral("si");
}

std::optional<SizeUnits> sizeUnitsFromName(const QString &name)
{
    for (const SizeUnits units : AllKinds<SizeUnits>) {
        if (name == sizeUnitsName(units))
            return units;
    }
    return std::nullopt;
}

Preferences readPreferences(const QSettings &settings)
{
    Preferences preferences;
    preferences.units = sizeUnitsFromName(settings.value(UnitsKey).toString()).value_or(SizeUnits::Si);
    preferences.palette = paletteFromName(settings.value(PaletteKey).toString());
    preferences.reducesMotion = settings.value(MotionKey).toBool();
    preferences.platform = platformFrom(settings.value(PlatformKey).toString());
    for (const EngineKind kind : AllKinds<EngineKind>)
        preferences.engines[std::size_t(kind)] = settings.value(engineKey(kind)).toString();
    return preferences;
}

void writePreferences(const Preferences &preferences)
{
    QSettings settings;
    const Preferences usual;
    writeUnless(settings, preferences.units == usual.units, UnitsKey, sizeUnitsName(preferences.units));
    writeUnless(
        settings, preferences.palette == usual.palette, PaletteKey, QLatin1String(layerRgbs(preferences.palette).name));
    writeUnless(settings, !preferences.reducesMotion, MotionKey, true);
    writeUnless(settings, !preferences.platform, PlatformKey,
        preferences.platform ? preferences.platform->toString() : QString());
    for (const EngineKind kind : AllKinds<EngineKind>) {
        const QString &command = preferences.engines[std::size_t(kind)];
        writeUnless(settings, command.isEmpty(), engineKey(kind), command);
    }
}

void usePreferences(const Preferences &preferences)
{
    setSizeUnits(preferences.units);
    setLayerPalette(preferences.palette);
    setWantedPlatform(preferences.platform);
    for (const EngineKind kind : AllKinds<EngineKind>)
        setEngineCommand(kind, preferences.engines[std::size_t(kind)]);
}

}
