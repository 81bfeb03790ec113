// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "wordwrap.h"

#include <QStringList>

#include <algorithm>

namespace stratoscope
{

namespace
{

/** Narrower text is harder to read than overlong lines. */
constexpr int Narrowest = 24;

}

QString wordWrapped(const QString &text, int width, int indent)
{
    const QString margin(indent, QLatin1Char(' '));
    if (width <= 0)
        return margin + text + QLatin1Char('\n');
    const qsizetype room = std::max(width - indent, Narrowest);
    QString lines;
    QString line;
    for (const QString &word : text.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        if (!line.isEmpty() && line.size() + 1 + word.size() > room) {
            lines += margin + line + QLatin1Char('\n');
            line.clear();
        }
        line += line.isEmpty() ? word : QLatin1Char(' ') + word;
    }
    return lines + margin + line + QLatin1Char('\n');
}

}
