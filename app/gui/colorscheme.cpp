// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "colorscheme.h"

#include "kindtable.h"
#include "tones.h"

#include <QApplication>
#include <QPalette>
#include <QToolTip>

#include <utility>

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

/** Nothing is fainter than need be. */
constexpr Tones ContrastTones {0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff, 0xff000000, 0xff000000, 0xff595959,
    0xff000000, 0xffffffff, 0xff0000c8, 0xffffffff};
/** Outlines are darker than the window, so that buttons and fields show by their ground. */
constexpr Tones DarkContrastTones {0xff2c2c2c, 0xff000000, 0xff000000, 0xff484848, 0xffffffff, 0xffffffff, 0xffb4b4b4,
    0xffffff00, 0xff000000, 0xff7fd4ff, 0xff000000};

struct SchemeRow
{
    ColorScheme scheme;
    const char *name;
    const Tones *tones; ///< Null: the desktop's.
};

constexpr std::array SchemeRows = std::to_array<SchemeRow>({
    {ColorScheme::System, "system", nullptr},
    {ColorScheme::Light, "light", &LightTones},
    {ColorScheme::Dark, "dark", &DarkTones},
    {ColorScheme::Contrast, "contrast", &ContrastTones},
    {ColorScheme::DarkContrast, "dark-contrast", &DarkContrastTones},
});
static_assert(hasRowPerKind(SchemeRows, &SchemeRow::scheme));

/** What the application shows. */
struct AppliedColors
{
    ColorScheme scheme = ColorScheme::System;
    bool hasContrast = false;
};

AppliedColors &applied()
{
    static AppliedColors colors;
    return colors;
}

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
    return QLatin1String(rowFor(SchemeRows, scheme).name);
}

QStringList colorSchemeNames()
{
    QStringList names;
    for (const SchemeRow &row : SchemeRows)
        names.append(QLatin1String(row.name));
    return names;
}

std::optional<ColorScheme> colorSchemeFromName(const QString &name)
{
    const qsizetype found = colorSchemeNames().indexOf(name);
    return found < 0 ? std::nullopt : std::optional(ColorScheme(found));
}

void applyColorScheme(ColorScheme scheme)
{
    applied().scheme = scheme;
    QPalette palette;
    const Tones *tones = rowFor(SchemeRows, scheme).tones;
    if (!tones && applied().hasContrast) {
        QApplication::setPalette(palette);
        tones = isDark(QApplication::palette()) ? &DarkContrastTones : &ContrastTones;
    }
    if (tones)
        palette = paletteOf(*tones);
    QApplication::setPalette(palette);
    // Tool tips have a palette of their own, which would stay light.
    QToolTip::setPalette(tones ? palette : QToolTip::palette());
}

void setDesktopContrast(bool isHigh)
{
    if (std::exchange(applied().hasContrast, isHigh) != isHigh && applied().scheme == ColorScheme::System)
        applyColorScheme(ColorScheme::System);
}

}
