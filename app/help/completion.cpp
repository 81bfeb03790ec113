// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "completion.h"

#include <QStringList>

#include <algorithm>

namespace stratoscope
{

namespace
{

constexpr int LongestMeaning = 100;

bool isPlain(const QString &word)
{
    return std::none_of(word.begin(), word.end(),
        [](QChar c) { return !c.isPrint() || c == QChar::LineSeparator || c == QChar::ParagraphSeparator; });
}

QByteArray meaningText(QString meaning)
{
    for (QChar &c : meaning) {
        if (!c.isPrint())
            c = QLatin1Char(' ');
    }
    return meaning.simplified().left(LongestMeaning).toUtf8();
}

QByteArray filesLine(Completion::Files files)
{
    switch (files) {
    case Completion::Files::All:
        return ":files";
    case Completion::Files::Directories:
        return ":directories";
    case Completion::Files::None:
        break;
    }
    return ":none";
}

}

Completion completionOf(const QStringList &words)
{
    Completion completion;
    for (const QString &word : words)
        completion.words.append({word, {}});
    return completion;
}

Completion imageCompletion(const QString &current)
{
    Completion completion;
    completion.files = Completion::Files::All;
    // Only for who begins to type one: nobody wants them before every list of files.
    if (!current.isEmpty())
        completion.words
            = completionOf({QStringLiteral("docker://"), QStringLiteral("podman://"), QStringLiteral("nerdctl://"),
                               QStringLiteral("container://"), QStringLiteral("registry://")})
                  .words;
    completion.goesOn = true;
    return completion;
}

QByteArray completionLines(const Completion &completion, const QString &current)
{
    QByteArray lines;
    for (const CompletionWord &word : completion.words) {
        if (word.word.startsWith(current) && isPlain(word.word))
            lines += word.word.toUtf8() + '\t' + meaningText(word.meaning) + '\n';
    }
    return lines + filesLine(completion.files) + (completion.goesOn ? " goeson\n" : "\n");
}

}
