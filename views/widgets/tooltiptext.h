// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

namespace stratoscope
{

/** \a text for a tool tip: Qt would take what looks like HTML for HTML and load what it names, and an image may name
 *  anything. Long text wraps, line breaks are kept, the length is bounded. */
inline QString toolTipText(const QString &text)
{
    constexpr qsizetype Length = 2'000;
    if (text.isEmpty())
        return {};
    QString shown = text.left(Length).toHtmlEscaped().replace(QLatin1Char('\n'), QLatin1String("<br>"));
    if (text.size() > Length)
        shown += QStringLiteral(" …");
    return QLatin1String("<qt>") + shown + QLatin1String("</qt>");
}

}
