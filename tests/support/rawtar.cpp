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
    put(block, 100, header.mode.left(8));
    put(block, 108, header.uid.left(8));
    put(block, 116, header.gid.left(8));
    put(block, 124, header.size.left(12));
    put(block, 136, header.mtime.left(12));
    block[156] = header.type;
    put(block, 157, header.linkName.left(100));
    put(block, 257, header.magic.left(8));
    put(block, 329, header.deviceMajor.left(8));
    put(block, 337, header.deviceMinor.left(8));
    put(block, 345, header.prefix.left(167));
    if (header.goodChecksum)
        return withChecksum(block);
    put(block, 148, QByteArray("0000001\0", 8));
    return block;
}

QByteArray withChecksum(QByteArray block)
{
    put(block, 148, QByteArray(8, ' '));
    put(block, 148, checksum(block));
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

QByteArray binaryField(qint64 value, int width)
{
    QByteArray field(width, value < 0 ? '\xff' : '\0');
    for (int i = 0; i < qMin(8, width); ++i)
        field[width - 1 - i] = static_cast<char>(value >> (8 * i));
    field[0] = static_cast<char>(field[0] | '\x80');
    return field;
}

QByteArray octalField(quint64 value, int width)
{
    return QByteArray::number(value, 8).rightJustified(width - 1, '0') + '\0';
}

QByteArray padded(const QByteArray &content)
{
    const qsizetype rest = content.size() % blockSize;
    return rest == 0 ? content : content + QByteArray(blockSize - rest, '\0');
}

QByteArray paxRecords(const QByteArrayList &records)
{
    QByteArray body;
    for (const QByteArray &record : records) {
        // A record's length counts its own digits.
        qsizetype length = record.size() + 2;
        while (QByteArray::number(length).size() + record.size() + 2 != length)
            length = QByteArray::number(length).size() + record.size() + 2;
        body += QByteArray::number(length) + ' ' + record + '\n';
    }
    return body;
}

QByteArray paxHeader(const QByteArrayList &records, char type, const QByteArray &name)
{
    return headerWith(type, name, paxRecords(records));
}

QByteArray headerWith(char type, const QByteArray &name, const QByteArray &content)
{
    RawHeader header;
    header.name = name;
    header.type = type;
    header.size = octalSize(static_cast<quint64>(content.size()));
    return rawHeader(header) + padded(content);
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
