// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "colorscheme.h"

#include <QApplication>
#include <QPalette>
#include <QToolTip>

namespace stratoscope
{

namespace
{

/** The few colours that make up a palette. */
struct Tones
{
    QRgb window, base, alternate, button, text, quiet, faint, highlight, highlightedText, link, tip;
};

constexpr Tones LightTones {0xfff1f3f6, 0xffffffff, 0xfff7f9fb, 0xfffafbfc, 0xff1d232b, 0xff5d6773, 0xffa3abb5,
    0xff2f74c0, 0xffffffff, 0xff1f66b1, 0xfffdfdf6};
constexpr Tones DarkTones {0xff262a30, 0xff1c1f24, 0xff21252a, 0xff32373e, 0xffe4e7eb, 0xffa6aeb8, 0xff6f7782,
    0xff3d7fca, 0xffffffff, 0xff74b0f4, 0xff343a42};

QPalette paletteOf(const Tones &tones)
{
    QPalette palette(QColor(tones.button), QColor(tones.window));
    const auto set = [&palette](QPalette::ColorRole role, QRgb normal, QRgb disabled) {
        palette.setColor(role, QColor(normal));
        palette.setColor(QPalette::Disabled, role, QColor(disabled));
    };
    set(QPalette::WindowText, tones.text, tones.faint);
    set(QPalette::Text, tones.text, tones.faint);
    set(QPalette::ButtonText, tones.text, tones.faint);
    set(QPalette::PlaceholderText, tones.quiet, tones.faint);
    set(QPalette::Window, tones.window, tones.window);
    set(QPalette::Base, tones.base, tones.window);
    set(QPalette::AlternateBase, tones.alternate, tones.window);
    set(QPalette::Button, tones.button, tones.window);
    set(QPalette::Highlight, tones.highlight, tones.faint);
    set(QPalette::HighlightedText, tones.highlightedText, tones.window);
    set(QPalette::Link, tones.link, tones.faint);
    set(QPalette::LinkVisited, tones.link, tones.faint);
    set(QPalette::ToolTipBase, tones.tip, tones.tip);
    set(QPalette::ToolTipText, tones.text, tones.text);
    return palette;
}

}

QString colorSchemeName(ColorScheme scheme)
{
    switch (scheme) {
    case ColorScheme::Light:
        return QStringLiteral("light");
    case ColorScheme::Dark:
        return QStringLiteral("dark");
    case ColorScheme::System:
        break;
    }
    return QStringLiteral("system");
}

std::optional<ColorScheme> colorSchemeFromName(const QString &name)
{
    for (const ColorScheme scheme : {ColorScheme::System, ColorScheme::Light, ColorScheme::Dark}) {
        if (name == colorSchemeName(scheme))
            return scheme;
    }
    return std::nullopt;
}

void applyColorScheme(ColorScheme scheme)
{
    const QPalette palette
        = scheme == ColorScheme::System ? QPalette() : paletteOf(scheme == ColorScheme::Dark ? DarkTones : LightTones);
    QApplication::setPalette(palette);
    // Tool tips have a palette of their own, which would stay light.
    QToolTip::setPalette(scheme == ColorScheme::System ? QToolTip::palette() : palette);
}

}
