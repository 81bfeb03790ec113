// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "textwidths.h"

namespace stratoscope
{

namespace
{

constexpr double BoldFactor = 1.12;
/** A longer text is cut before anything is measured: nothing wider is ever drawn. */
constexpr qsizetype LongestText = 400;
constexpr QChar Ellipsis(0x2026);

/** Of a character, in units of the font's size: as DejaVu Sans has it, which is wider than most. */
double characterWidth(QChar character)
{
    const char16_t code = character.unicode();
    if (code >= 0x1100 && !character.isLowSurrogate())
        return code >= 0xff61 && code <= 0xffdc ? 0.6 : 1.02; // Mostly Chinese, Japanese and Korean.
    if (character.isMark() || character.isLowSurrogate())
        return 0;
    if (code > 0x7f)
        return 0.8;
    if (QStringView(u"iljI.,:;'|!").contains(character))
        return 0.36;
    if (QStringView(u"ftr()[]/\\- ").contains(character))
        return 0.43;
    if (QStringView(u"mwMW@%").contains(character))
        return 1.0;
    return character.isUpper() ? 0.76 : 0.645;
}

}

double estimatedWidth(const QString &text, double size, bool isBold)
{
    double width = 0;
    for (const QChar character : text)
        width += characterWidth(character);
    return width * size * (isBold ? BoldFactor : 1);
}

QString fittingEnd(const QString &text, double size, double room, bool isBold)
{
    QString cut = text.left(LongestText);
    if (cut.size() == text.size() && estimatedWidth(cut, size, isBold) <= room)
        return cut;
    while (!cut.isEmpty() && estimatedWidth(cut + Ellipsis, size, isBold) > room)
        cut.chop(cut.back().isLowSurrogate() ? 2 : 1);
    return cut.trimmed() + Ellipsis;
}

QString fittingMiddle(const QString &text, double size, double room, bool isBold)
{
    if (text.size() <= LongestText && estimatedWidth(text, size, isBold) <= room)
        return text;
    QString start = text.left(LongestText / 2);
    QString end = text.right(LongestText / 2);
    while (!start.isEmpty() || !end.isEmpty()) {
        if (estimatedWidth(start + Ellipsis + end, size, isBold) <= room)
            break;
        // The end of a path says more.
        if (start.size() * 2 > end.size())
            start.chop(!start.isEmpty() && start.back().isLowSurrogate() ? 2 : 1);
        else
            end.remove(0, !end.isEmpty() && end.front().isHighSurrogate() ? 2 : 1);
    }
    if (!end.isEmpty() && end.front().isLowSurrogate())
        end.remove(0, 1);
    if (!start.isEmpty() && start.back().isHighSurrogate())
        start.chop(1);
    return start + Ellipsis + end;
}

}
