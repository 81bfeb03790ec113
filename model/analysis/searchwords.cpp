// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "searchwords.h"

#include <QStringList>

#include <algorithm>

namespace stratoscope
{

namespace
{

constexpr QLatin1Char SearchQuote('"');

bool isAsciiLetter(QChar letter)
{
    return (letter >= QLatin1Char('a') && letter <= QLatin1Char('z'))
        || (letter >= QLatin1Char('A') && letter <= QLatin1Char('Z'));
}

}

QString SearchWord::key() const
{
    const qsizetype colon = text.indexOf(QLatin1Char(':'));
    const QString name = text.left(std::max<qsizetype>(colon, 0)).mid(isNegated() ? 1 : 0);
    // "Foo::Bar" and "http://…" are text.
    const bool isText = isQuoted || value().startsWith(QLatin1Char(':')) || value().startsWith(QLatin1String("//"));
    return !isText && std::all_of(name.begin(), name.end(), isAsciiLetter) ? name.toLower() : QString();
}

std::vector<SearchWord> searchWords(const QString &text)
{
    std::vector<SearchWord> words;
    for (qsizetype at = 0; at < text.size();) {
        if (text[at].isSpace()) {
            ++at;
            continue;
        }
        SearchWord word;
        word.begin = at;
        word.isQuoted = text[at] == SearchQuote;
        for (bool isInQuotes = false; at < text.size() && (isInQuotes || !text[at].isSpace()); ++at) {
            if (text[at] == SearchQuote)
                isInQuotes = !isInQuotes;
            else
                word.text += text[at];
        }
        word.end = at;
        words.push_back(word);
    }
    return words;
}

QString withFilterWord(const QString &text, const QString &key, const QString &word)
{
    QStringList kept;
    for (const SearchWord &one : searchWords(text)) {
        if (one.key() != key || one.isNegated())
            kept.append(text.mid(one.begin, one.end - one.begin));
    }
    if (!word.isEmpty())
        kept.append(word);
    return kept.join(QLatin1Char(' '));
}

}
