// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "bytes.h"

#include <QStringList>

namespace stratoscope
{

namespace
{

/** Length of the well-formed UTF-8 sequence at \a at, 0 if there is none (RFC 3629, table 3-7 of Unicode). */
qsizetype sequenceLength(QByteArrayView bytes, qsizetype at)
{
    const auto byte = [&](qsizetype i) { return static_cast<uchar>(bytes[i]); };
    const uchar first = byte(at);
    if (first < 0x80)
        return 1;
    const qsizetype length = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : 2;
    if (first < 0xc2 || first > 0xf4 || at + length > bytes.size())
        return 0;
    for (qsizetype i = 1; i < length; ++i) {
        if ((byte(at + i) & 0xc0) != 0x80)
            return 0;
    }
    const uchar second = byte(at + 1);
    const bool overlong = (first == 0xe0 && second < 0xa0) || (first == 0xf0 && second < 0x90);
    const bool outside = (first == 0xed && second > 0x9f) || (first == 0xf4 && second > 0x8f);
    return overlong || outside ? 0 : length;
}

QString hexEscape(uint value)
{
    return QStringLiteral("\\x%1").arg(value, 2, 16, QLatin1Char('0'));
}

bool isDisguise(QChar character)
{
    const ushort code = character.unicode();
    return code < 0x20 || code == 0x7f || (code >= 0x80 && code < 0xa0) || (code >= 0x202a && code <= 0x202e)
        || (code >= 0x2066 && code <= 0x2069) || code == 0x200e || code == 0x200f || code == 0x2028 || code == 0x2029;
}

}

bool isUtf8(QByteArrayView bytes)
{
    for (qsizetype at = 0; at < bytes.size();) {
        const qsizetype length = sequenceLength(bytes, at);
        if (length == 0)
            return false;
        at += length;
    }
    return true;
}

QString escapedText(QByteArrayView bytes)
{
    if (isUtf8(bytes))
        return QString::fromUtf8(bytes);
    QString text;
    for (qsizetype at = 0; at < bytes.size();) {
        const qsizetype length = sequenceLength(bytes, at);
        if (length == 0)
            text += hexEscape(static_cast<uchar>(bytes[at]));
        else
            text += QString::fromUtf8(bytes.sliced(at, length));
        at += qMax<qsizetype>(length, 1);
    }
    return text;
}

QString displayText(QByteArrayView bytes)
{
    const QString text = escapedText(bytes);
    QString shown;
    shown.reserve(text.size());
    for (const QChar character : text) {
        if (!isDisguise(character))
            shown += character;
        else if (character.unicode() < 0x100)
            shown += hexEscape(character.unicode());
        else
            shown += QStringLiteral("\\u%1").arg(uint(character.unicode()), 4, 16, QLatin1Char('0'));
    }
    return shown;
}

QString displayText(QStringView text)
{
    return displayText(QByteArrayView(text.toUtf8()));
}

QString displayLines(const QString &text)
{
    QStringList lines = text.split(QLatin1Char('\n'));
    for (QString &line : lines)
        line = displayText(line.replace(QLatin1Char('\t'), QLatin1String("    ")));
    return lines.join(QLatin1Char('\n'));
}

}
