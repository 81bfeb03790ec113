// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "markdowntext.h"

#include "shorttext.h"

namespace stratoscope
{

namespace
{

/** Longer names and instructions are cut. */
constexpr int MostCharacters = 160;

bool isAlnum(QChar character)
{
    return character.unicode() >= 0x80 || character.isLetterOrNumber();
}

/** True for a character with no special meaning at its position in \a text. */
bool isHarmless(const QString &text, qsizetype at)
{
    const QChar before = at > 0 ? text[at - 1] : QChar();
    const QChar after = at + 1 < text.size() ? text[at + 1] : QChar();
    if (isAlnum(text[at]))
        return true;
    switch (text[at].unicode()) {
    case ' ':
        // Spaces at the start can turn a paragraph into code, and two at the end break a line.
        return !before.isNull() && before != QLatin1Char(' ') && !after.isNull();
    case ',':
    case '/':
    case ';':
    case '%':
        return true;
    case '(':
    case ')':
        // After a number it could start a list.
        return !before.isNull() && !before.isDigit();
    case '.':
        return isAlnum(before) && (isAlnum(after) || !before.isDigit())
            && !QStringView(text).left(at).endsWith(QLatin1String("www"), Qt::CaseInsensitive);
    case ':':
        return isAlnum(before) && after == QLatin1Char(' ');
    case '-':
        return isAlnum(before) && isAlnum(after);
    default:
        return false;
    }
}

}

QString markdownText(const QString &text)
{
    QString escaped;
    escaped.reserve(text.size() * 2);
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (isHarmless(text, i)) {
            escaped += text[i];
            continue;
        }
        // A character reference is never markup, neither in Markdown nor in HTML.
        escaped += QStringLiteral("&#%1;").arg(text[i].unicode());
        // Code hosts look for mentions in the rendered text; an invisible word joiner breaks them.
        if (text[i] == QLatin1Char('@') || text[i] == QLatin1Char('#'))
            escaped += QStringLiteral("&#8288;");
    }
    return escaped;
}

QString markdownCode(const QString &text)
{
    return QStringLiteral("<code>") + markdownText(text) + QStringLiteral("</code>");
}

QString shortMarkdown(const QString &text)
{
    return markdownText(elided(text, MostCharacters));
}

QString shortMarkdownCode(const QString &text)
{
    return text.isEmpty() ? QString() : markdownCode(elided(text, MostCharacters));
}

QString markdownFence(const QString &language, const QString &text)
{
    // Only a longer fence than any in the text ends the block.
    QString fence = QStringLiteral("```");
    while (text.contains(fence))
        fence += QLatin1Char('`');
    return fence + language + QLatin1Char('\n') + text + QLatin1Char('\n') + fence + QStringLiteral("\n\n");
}

QString markdownRow(const QStringList &cells)
{
    return QStringLiteral("| ") + cells.join(QStringLiteral(" | ")) + QStringLiteral(" |\n");
}

QString markdownFold(const QString &summary, const QString &content)
{
    return QStringLiteral("<details>\n<summary>%1</summary>\n\n").arg(summary) + content
        + QStringLiteral("\n</details>\n\n");
}

}
