// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "rawtar.h"

namespace stratoscope
{

namespace
{

constexpr qsizetype blockSize = 512;

void put(QByteArray &block, qsizetype offset, const QByteArray &bytes)
{
    block.replace(offset, bytes.size(), bytes);
}

QByteArray checksum(const QByteArray &block)
{
    unsigned sum = 0;
    for (const char byte : block)
        sum += static_cast<unsigned char>(byte);
    return QByteArray::number(sum, 8).rightJustified(6, '0') + QByteArray("\0 ", 2);
}

}

QByteArray rawHeader(const RawHeader &header)
{
    QByteArray block(blockSize, '\0');
    put(block, 0, header.name.left(100));
    put(block, 100, "0000644");
    put(block, 108, "0000000");
    put(block, 116, "0000000");
    put(block, 124, header.size.left(12));
    put(block, 136, "14000000000");
    put(block, 148, QByteArray(8, ' '));
    block[156] = header.type;
    put(block, 157, header.linkName.left(100));
    put(block, 257, header.magic);
    put(block, 148, header.goodChecksum ? checksum(block) : QByteArray("0000001\0", 8));
    return block;
}

QByteArray binarySize(quint64 size)
{
    QByteArray field(12, '\0');
    field[0] = '\x80';
    for (int i = 0; i < 8; ++i)
        field[11 - i] = static_cast<char>(size >> (8 * i));
    return field;
}

QByteArray octalSize(quint64 size)
{
    return QByteArray::number(size, 8).rightJustified(11, '0');
}

QByteArray padded(const QByteArray &content)
{
    const qsizetype rest = content.size() % blockSize;
    return rest == 0 ? content : content + QByteArray(blockSize - rest, '\0');
}

QByteArray paxHeader(const QByteArrayList &records)
{
    QByteArray body;
    for (const QByteArray &record : records) {
        // A record's length counts its own digits.
        qsizetype length = record.size() + 2;
        while (QByteArray::number(length).size() + record.size() + 2 != length)
            length = QByteArray::number(length).size() + record.size() + 2;
        body += QByteArray::number(length) + ' ' + record + '\n';
    }
    RawHeader header;
    header.name = "PaxHeaders/x";
    header.type = 'x';
    header.size = octalSize(static_cast<quint64>(body.size()));
    return rawHeader(header) + padded(body);
}

QByteArray rawFile(const QByteArray &name, const QByteArray &content)
{
    RawHeader header;
    header.name = name;
    header.size = octalSize(static_cast<quint64>(content.size()));
    return rawHeader(header) + padded(content);
}

QByteArray endOfTar()
{
    return QByteArray(2 * blockSize, '\0');
}

}
