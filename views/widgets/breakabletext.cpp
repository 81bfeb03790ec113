// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "breakabletext.h"

namespace stratoscope
{

namespace
{

/** Words up to this length fit everywhere. */
constexpr qsizetype LongWord = 24;
constexpr QChar ZeroWidthSpace(0x200b);

bool isGoodBreak(QChar letter)
{
    return letter == QLatin1Char('/') || letter == QLatin1Char('-') || letter == QLatin1Char('_')
        || letter == QLatin1Char('.') || letter == QLatin1Char(':');
}

}

QString breakableText(const QString &text)
{
    QString broken;
    qsizetype word = 0; // Letters since the last place for a break.
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar letter = text[i];
        broken += letter;
        word = letter.isSpace() ? 0 : word + 1;
        const bool isInside = i + 1 < text.size() && !text[i + 1].isSpace() && !letter.isHighSurrogate();
        if (!isInside || word < LongWord / 2 || (!isGoodBreak(letter) && word < LongWord))
            continue;
        broken += ZeroWidthSpace;
        word = 0;
    }
    return broken;
}

}
