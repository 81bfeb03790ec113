// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "textencoding.h"

#include <QStringDecoder>
#include <QStringEncoder>

#include <algorithm>

namespace stratoscope
{

namespace
{

/** Control characters that occur in text; the escape is for terminal colours in logs. */
bool isTextControl(uchar byte)
{
    return byte == '\t' || byte == '\n' || byte == '\r' || byte == '\f' || byte == 0x1b;
}

bool hasOddControls(QByteArrayView bytes)
{
    return std::any_of(bytes.begin(), bytes.end(), [](char c) {
        const auto byte = static_cast<uchar>(c);
        return (byte < 0x20 && !isTextControl(byte)) || byte == 0x7f;
    });
}

bool decodesAsUtf8(QByteArrayView bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString decoded = decoder(bytes);
    return !decoder.hasError() && !decoded.isNull();
}

/** Few bytes above ASCII, and none where Latin-1 has control characters: somebody's name, not a picture. */
bool mayBeLatin1(QByteArrayView bytes)
{
    qsizetype high = 0;
    for (const char c : bytes) {
        const auto byte = static_cast<uchar>(c);
        if (byte >= 0x80 && byte < 0xa0)
            return false;
        high += byte >= 0xa0;
    }
    return bytes.size() >= 4 && high <= bytes.size() / 4;
}

QStringConverter::Encoding converterFor(TextEncoding encoding)
{
    switch (encoding) {
    case TextEncoding::Utf8:
        break;
    case TextEncoding::Utf16Le:
        return QStringConverter::Utf16LE;
    case TextEncoding::Utf16Be:
        return QStringConverter::Utf16BE;
    case TextEncoding::Latin1:
        return QStringConverter::Latin1;
    }
    return QStringConverter::Utf8;
}

/** It reverses the direction of text, so that code can look like other code. */
bool turnsText(ushort code)
{
    return (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069);
}

/** What a text view would take for the end of a line, or act on. */
QChar shownCharacter(QChar c)
{
    const ushort code = c.unicode();
    if (code < 0x20 && c != QLatin1Char('\t'))
        return QChar(0x2400 + code);
    if ((code >= 0x80 && code < 0xa0) || turnsText(code))
        return QChar(QChar::ReplacementCharacter);
    switch (code) {
    case 0x7f:
        return QChar(0x2421);
    case 0x2028:
    case 0x2029:
        return QChar(0x2424);
    case 0xfdd0:
    case 0xfdd1:
        return QChar(QChar::ReplacementCharacter);
    default:
        return c;
    }
}

}

std::optional<TextEncoding> textEncoding(QByteArrayView head, bool isCut)
{
    if (head.startsWith("\xff\xfe") && head.size() % 2 == 0)
        return TextEncoding::Utf16Le;
    if (head.startsWith("\xfe\xff") && head.size() % 2 == 0)
        return TextEncoding::Utf16Be;
    if (hasOddControls(head))
        return std::nullopt;
    if (decodesAsUtf8(isCut ? head.first(wholeCharacters(head, head.size(), TextEncoding::Utf8)) : head))
        return TextEncoding::Utf8;
    return mayBeLatin1(head) ? std::optional(TextEncoding::Latin1) : std::nullopt;
}

QString encodingName(TextEncoding encoding)
{
    switch (encoding) {
    case TextEncoding::Utf8:
        break;
    case TextEncoding::Utf16Le:
    case TextEncoding::Utf16Be:
        return QStringLiteral("UTF-16");
    case TextEncoding::Latin1:
        return QStringLiteral("Latin-1");
    }
    return QStringLiteral("UTF-8");
}

int unitBytes(TextEncoding encoding)
{
    return encoding == TextEncoding::Utf16Le || encoding == TextEncoding::Utf16Be ? 2 : 1;
}

qsizetype wholeCharacters(QByteArrayView bytes, qsizetype most, TextEncoding encoding)
{
    const qsizetype size = std::min(most, bytes.size());
    if (unitBytes(encoding) == 2) {
        const qsizetype even = size & ~qsizetype(1);
        const qsizetype high = encoding == TextEncoding::Utf16Le ? 1 : 2;
        const bool cutsPair = even >= 2 && (static_cast<uchar>(bytes[even - high]) & 0xfc) == 0xd8;
        return cutsPair ? even - 2 : even;
    }
    if (encoding == TextEncoding::Latin1)
        return size;
    for (qsizetype back = 1; back <= std::min<qsizetype>(3, size); ++back) {
        const auto byte = static_cast<uchar>(bytes[size - back]);
        if ((byte & 0xc0) == 0x80)
            continue;
        const qsizetype length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc0 ? 2 : 1;
        return length > back ? size - back : size;
    }
    return size;
}

QString decodedLine(QByteArrayView line, TextEncoding encoding)
{
    QStringDecoder decoder(
        converterFor(encoding), QStringConverter::Flag::Stateless | QStringConverter::Flag::ConvertInitialBom);
    QString text = decoder(line);
    if (!text.isEmpty() && text.front() == QChar(QChar::ByteOrderMark))
        text.remove(0, 1);
    std::transform(text.begin(), text.end(), text.begin(), shownCharacter);
    return text;
}

QByteArray encodedText(QStringView text, TextEncoding encoding)
{
    QStringEncoder encoder(converterFor(encoding), QStringConverter::Flag::Stateless);
    return encoder(text);
}

}
