// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "headerblock.h"

#include <algorithm>

namespace stratoscope::benchmark
{

namespace
{

void put(QByteArray &header, qsizetype offset, const QByteArray &field)
{
    std::copy(field.begin(), field.end(), header.begin() + offset);
}

QByteArray octal(quint64 number, int digits)
{
    return QByteArray::number(number, 8).rightJustified(digits, '0');
}

/** Twelve bytes: octal, or base 256 if the octal digits do not suffice. */
QByteArray sizeField(quint64 size)
{
    if (size < (quint64(1) << 33))
        return octal(size, 11);
    QByteArray field(12, '\0');
    for (qsizetype i = 11; size > 0; --i, size >>= 8)
        field[i] = static_cast<char>(size & 0xff);
    field[0] = '\x80';
    return field;
}

}

QByteArray tarHeader(const QByteArray &name, quint64 size)
{
    QByteArray header(512, '\0');
    put(header, 0, name.first(std::min<qsizetype>(name.size(), 100)));
    put(header, 100, octal(0644, 7));
    put(header, 108, octal(0, 7));
    put(header, 116, octal(0, 7));
    put(header, 124, sizeField(size));
    put(header, 136, octal(0, 11));
    put(header, 148, QByteArray(8, ' '));
    put(header, 156, "0");
    put(header, 257,
        QByteArray("ustar\0"
                   "00",
            8));
    quint64 sum = 0;
    for (const char byte : header)
        sum += static_cast<unsigned char>(byte);
    put(header, 148, octal(sum, 6) + '\0');
    return header;
}

}
