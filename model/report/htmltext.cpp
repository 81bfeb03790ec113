// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "htmltext.h"

namespace stratoscope
{

QString htmlText(const QString &text)
{
    QString escaped;
    escaped.reserve(text.size() + text.size() / 8);
    for (const QChar character : text) {
        switch (character.unicode()) {
        case '<':
            escaped += QLatin1String("&lt;");
            break;
        case '>':
            escaped += QLatin1String("&gt;");
            break;
        case '&':
            escaped += QLatin1String("&amp;");
            break;
        case '"':
            escaped += QLatin1String("&quot;");
            break;
        case '\'':
            escaped += QLatin1String("&#39;");
            break;
        case 0xfffe:
        case 0xffff:
            // Not characters, and not allowed in XML.
            escaped += QChar(QChar::ReplacementCharacter);
            break;
        default:
            escaped += character;
        }
    }
    return escaped;
}

QString htmlNumber(double number, int decimals)
{
    QString text = QString::number(number, 'f', decimals);
    if (text.contains(QLatin1Char('.'))) {
        while (text.endsWith(QLatin1Char('0')))
            text.chop(1);
        if (text.endsWith(QLatin1Char('.')))
            text.chop(1);
    }
    return text == QLatin1String("-0") ? QStringLiteral("0") : text;
}

QString htmlElement(const QString &name, const QString &content, const QString &attributes)
{
    const QString space = attributes.isEmpty() ? QString() : QStringLiteral(" ");
    return QLatin1Char('<') + name + space + attributes + QLatin1Char('>') + content + QStringLiteral("</") + name
        + QLatin1Char('>');
}

}
