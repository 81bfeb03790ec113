// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "syntaxcolors.h"

#include "tones.h"

namespace stratoscope
{

namespace
{

/** At least 4.5:1 on white, and on the dark palette's base. */
struct SyntaxTone
{
    QRgb onLight;
    QRgb onDark;
};

SyntaxTone toneOf(SyntaxKind kind)
{
    switch (kind) {
    case SyntaxKind::Keyword:
        return {0x8b2252, 0xf0a0c0};
    case SyntaxKind::Name:
        return {0x005a9e, 0x7cc4ff};
    case SyntaxKind::String:
        return {0x2e6b1f, 0xa5d68a};
    case SyntaxKind::Number:
        return {0x9a4a00, 0xf5b070};
    case SyntaxKind::Comment:
        return {0x6a6a6a, 0x9a9a9a};
    case SyntaxKind::Variable:
        return {0x6b3fa0, 0xc9a8ff};
    }
    return {};
}

}

QColor syntaxColor(SyntaxKind kind, const QPalette &palette)
{
    const SyntaxTone tone = toneOf(kind);
    return QColor::fromRgb(isDark(palette) ? tone.onDark : tone.onLight);
}

}
