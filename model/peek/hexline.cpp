// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "hexline.h"

namespace stratoscope
{

QString hexLine(QByteArrayView bytes, qsizetype offset)
{
    QString line = QStringLiteral("%1  ").arg(offset, 8, 16, QLatin1Char('0'));
    QString characters;
    for (qsizetype i = 0; i < HexColumns; ++i) {
        const bool isThere = i < bytes.size();
        const auto byte = isThere ? static_cast<uchar>(bytes[i]) : uchar(0);
        line += isThere ? QStringLiteral("%1 ").arg(uint(byte), 2, 16, QLatin1Char('0')) : QStringLiteral("   ");
        if (i == HexColumns / 2 - 1)
            line += QLatin1Char(' ');
        if (isThere)
            characters += byte >= 0x20 && byte < 0x7f ? QChar(QLatin1Char(static_cast<char>(byte))) : QChar(0x00b7);
    }
    return line + QLatin1Char(' ') + characters;
}

}
