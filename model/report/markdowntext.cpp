// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "markdowntext.h"

#include "shorttext.h"

namespace stratoscope
{

namespace
{

/** Names and instructions are cut there. */
constexpr int MostCharacters = 160;

bool isAlnum(QChar character)
{
    return character.unicode() >= 0x80 || character.isLetterOrNumber();
}

/** True for a character that means nothing where it stands in \a text. */
bool isHarmless(const QString &text, qsizetype at)
{
    const QChar before = at > 0 ? text[at - 1] : QChar();
    const QChar after = at + 1 < text.size() ? text[at + 1] : QChar();
    if (isAlnum(text[at]))
        return true;
    switch (text[at].unicode()) {
    case ' ':
        // At the start it may make code of a paragraph, and two at the end break a line.
        return !before.isNull() && before != QLatin1Char(' ') && !after.isNull();
    case ',':
    case '/':
    case ';':
    case '%':
        return true;
    case '(':
    case ')':
        // Behind a number it could begin a list.
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
        // A reference to a character is never markup, in Markdown as in HTML.
        escaped += QStringLiteral("&#%1;").arg(text[i].unicode());
        // Mentions are looked for in what is shown: a word joiner, which nobody sees, keeps them apart.
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
