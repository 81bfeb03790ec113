// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "shellcommands.h"

#include <QRegularExpression>

#include <utility>

namespace stratoscope
{

namespace
{

/** More words or wildcards take long to compare with many paths. */
constexpr qsizetype MostWords = 64;
constexpr qsizetype MostWildcards = 3;

/** Where the quotes and parentheses of a shell's text are. */
struct ShellPlace
{
    QChar quote;
    int depth = 0;
    bool isEscaped = false;

    bool isTop() const { return quote.isNull() && depth == 0; }

    void pass(QChar letter)
    {
        if (std::exchange(isEscaped, false))
            return;
        if (letter == QLatin1Char('\\') && quote != QLatin1Char('\''))
            isEscaped = true;
        else if (!quote.isNull())
            quote = letter == quote ? QChar() : quote;
        else if (letter == QLatin1Char('\'') || letter == QLatin1Char('"'))
            quote = letter;
        else if (letter == QLatin1Char('(') || letter == QLatin1Char('{'))
            ++depth;
        else if (letter == QLatin1Char(')') || letter == QLatin1Char('}'))
            --depth;
    }
};

}

QStringList shellCommands(const QString &text)
{
    const QLatin1String mark(" && ");
    QStringList commands;
    ShellPlace place;
    qsizetype start = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (place.isTop() && !place.isEscaped && QStringView(text).mid(i).startsWith(mark)) {
            commands.append(text.mid(start, i - start));
            start = i + mark.size();
            i = start - 1;
            continue;
        }
        place.pass(text[i]);
    }
    commands.append(text.mid(start));
    return commands;
}

std::optional<QStringList> plainWords(const QString &command)
{
    static const QRegularExpression ignored(QStringLiteral(" \\|\\| (?:true|:)$"));
    static const QRegularExpression special(QStringLiteral("['\"$`;|&<>(){}\\\\#!~]"));
    QString text = command;
    text.remove(ignored);
    const QStringList words = text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (words.isEmpty() || words.size() > MostWords || text.contains(special))
        return {};
    for (const QString &word : words) {
        if (word.count(QLatin1Char('*')) > MostWildcards)
            return {};
    }
    return words;
}

QString shellQuoted(const QString &word)
{
    if (isPlainPath(word))
        return word;
    QString quoted = word;
    return QLatin1Char('\'') + quoted.replace(QLatin1Char('\''), QLatin1String("'\\''")) + QLatin1Char('\'');
}

bool isWholeCommand(const QString &text)
{
    static const QRegularExpression comment(QStringLiteral("(?:^|\\s)#"));
    ShellPlace place;
    for (const QChar letter : text)
        place.pass(letter);
    return !text.isEmpty() && place.isTop() && !place.isEscaped && !text.contains(comment)
        && !text.contains(QLatin1String("<<")) && !text.endsWith(QLatin1Char('&'));
}

bool isPlainPath(const QString &path)
{
    static const QRegularExpression plain(QStringLiteral("^[A-Za-z0-9._/@+-]+$"));
    return plain.match(path).hasMatch() && !path.endsWith(QLatin1Char('\n'));
}

}
