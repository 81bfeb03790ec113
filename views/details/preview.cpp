// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "preview.h"

#include "contentkind.h"
#include "hexline.h"

#include <QStringDecoder>

#include <algorithm>

namespace stratoscope
{

namespace
{

constexpr qsizetype PreviewHexBytes = 16 * 1024;
/** With longer lines, the text layout would take more than a frame. */
constexpr qsizetype LineCharacters = 4096;

/** Control characters that occur in text; the escape is for terminal colours in logs. */
bool isTextControl(uchar byte)
{
    return byte == '\t' || byte == '\n' || byte == '\r' || byte == '\f' || byte == 0x1b;
}

/** Drops a character that was cut in two at the end of what was read. */
QByteArrayView wholeCharacters(QByteArrayView bytes)
{
    for (qsizetype back = 1; back <= std::min<qsizetype>(3, bytes.size()); ++back) {
        const auto byte = static_cast<uchar>(bytes[bytes.size() - back]);
        if ((byte & 0xc0) == 0x80)
            continue;
        const qsizetype length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc0 ? 2 : 1;
        return length > back ? bytes.chopped(back) : bytes;
    }
    return bytes;
}

bool isText(QByteArrayView bytes)
{
    const auto isOdd = [](char c) {
        const auto byte = static_cast<uchar>(c);
        return (byte < 0x20 && !isTextControl(byte)) || byte == 0x7f;
    };
    if (std::any_of(bytes.begin(), bytes.end(), isOdd))
        return false;
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString decoded = decoder(bytes);
    return !decoder.hasError() && !decoded.isNull();
}

QString withShortLines(const QString &text)
{
    QString result;
    result.reserve(text.size());
    qsizetype length = 0;
    for (const QChar c : text) {
        length = c == QLatin1Char('\n') ? 0 : length + 1;
        if (length > LineCharacters && !c.isLowSurrogate()) {
            result += QStringLiteral(" \u21a9\n");
            length = 1;
        }
        // Shown as a symbol, so that an escape has no effect when it is pasted somewhere.
        result += c == QChar(0x1b) ? QChar(0x241b) : c;
    }
    return result;
}

}

Preview previewOf(QByteArrayView head, quint64 size)
{
    Preview preview;
    const bool isCut = static_cast<quint64>(head.size()) < size;
    const QByteArrayView text = isCut ? wholeCharacters(head) : head;
    preview.isText = isText(text);
    if (preview.isText) {
        preview.text = withShortLines(QString::fromUtf8(text));
        preview.shown = static_cast<quint64>(text.size());
        return preview;
    }
    preview.kind = contentKind(head);
    const QByteArrayView bytes = head.first(std::min(head.size(), PreviewHexBytes));
    for (qsizetype at = 0; at < bytes.size(); at += HexColumns)
        preview.text += hexLine(bytes.sliced(at, std::min(HexColumns, bytes.size() - at)), at) + QLatin1Char('\n');
    preview.shown = static_cast<quint64>(bytes.size());
    return preview;
}

}
