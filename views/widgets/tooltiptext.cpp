// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "tooltiptext.h"

#include "bytes.h"

namespace stratoscope
{

QString toolTipText(const QString &text)
{
    constexpr qsizetype Length = 2'000;
    if (text.isEmpty())
        return {};
    QString shown = displayLines(text.left(Length)).toHtmlEscaped().replace(QLatin1Char('\n'), QLatin1String("<br>"));
    if (text.size() > Length)
        shown += QStringLiteral(" …");
    return QLatin1String("<qt>") + shown + QLatin1String("</qt>");
}

}
