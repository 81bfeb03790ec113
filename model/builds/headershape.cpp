// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "headershape.h"

#include "paxrecords.h"
#include "tarheader.h"

#include <xxhash.h>

#include <algorithm>
#include <array>

namespace stratoscope
{

namespace
{

/** A run of bytes in a header block (POSIX pax, "ustar Interchange Format"). */
struct BlockField
{
    qsizetype offset;
    qsizetype size;
};

constexpr std::array NumberFields {BlockField {100, 8}, BlockField {108, 8}, BlockField {116, 8}, BlockField {124, 12},
    BlockField {136, 12}, BlockField {148, 8}, BlockField {329, 8}, BlockField {337, 8}};
constexpr BlockField NameField {0, 100};
constexpr BlockField MtimeField {136, 12};
constexpr BlockField TypeField {156, 1};
constexpr BlockField MagicField {257, 8};
constexpr BlockField OwnerNameFields {265, 64};
constexpr BlockField GnuTimeFields {345, 24};

quint32 hashOf(QByteArrayView bytes, quint32 before)
{
    return static_cast<quint32>(XXH3_64bits_withSeed(bytes.data(), static_cast<std::size_t>(bytes.size()), before));
}

QByteArrayView fieldOf(QByteArrayView block, BlockField field)
{
    return block.sliced(field.offset, field.size);
}

/** How the numbers of \a block are written: with all digits alike. */
QByteArray numberShapes(QByteArrayView block)
{
    QByteArray shape;
    for (const BlockField field : NumberFields)
        shape += fieldOf(block, field);
    for (char &byte : shape) {
        if ((byte >= '0' && byte <= '7') || (byte & 0x80) != 0)
            byte = '0';
    }
    return shape;
}

bool isGnu(QByteArrayView block)
{
    return fieldOf(block, MagicField) == QByteArrayView("ustar  \0", 8);
}

/** Reads the records of a PAX header that no engine looks at, one after the other. */
class OtherRecords
{
public:
    explicit OtherRecords(HeaderShape &shape)
        : m_shape(shape)
    {
    }

    void read(QByteArrayView content)
    {
        while (!content.isEmpty()) {
            const qsizetype space = content.indexOf(' ');
            const auto length = space < 0 ? std::nullopt : readDecimal(content.first(space));
            if (!length || *length < space + 2 || *length > content.size())
                return;
            take(content.sliced(space + 1, *length - space - 2));
            content = content.sliced(*length);
        }
    }

private:
    void take(QByteArrayView record)
    {
        const QByteArrayView key = record.first(std::max<qsizetype>(record.indexOf('='), 0));
        if (key == QByteArrayView("atime") || key == QByteArrayView("ctime"))
            m_shape.accessTimes = hashOf(record, m_shape.accessTimes);
        else if (key == QByteArrayView("uname") || key == QByteArrayView("gname"))
            m_shape.ownerNames = hashOf(record, m_shape.ownerNames);
        else if (isCompared(key))
            m_shape.format = hashOf(key, m_shape.format);
        else
            m_shape.otherRecords = hashOf(record, m_shape.otherRecords);
    }

    /** What an entry says of these is compared as such. */
    static bool isCompared(QByteArrayView key)
    {
        static constexpr std::array Keys {QByteArrayView("path"), QByteArrayView("linkpath"), QByteArrayView("size"),
            QByteArrayView("uid"), QByteArrayView("gid"), QByteArrayView("mtime")};
        return std::find(Keys.begin(), Keys.end(), key) != Keys.end()
            || key.startsWith(QByteArrayView("SCHILY.xattr."));
    }

    HeaderShape &m_shape;
};

void addExtraHeader(QByteArrayView block, QByteArrayView content, HeaderShape &shape)
{
    shape.extraHeaders = hashOf(fieldOf(block, NameField), shape.extraHeaders);
    shape.extraHeaders = hashOf(fieldOf(block, MtimeField), shape.extraHeaders);
    shape.format = hashOf(fieldOf(block, TypeField), shape.format);
    if (fieldOf(block, TypeField) == QByteArrayView("x"))
        OtherRecords(shape).read(content);
}

void addOwnHeader(QByteArrayView block, HeaderShape &shape)
{
    shape.ownerNames = hashOf(fieldOf(block, OwnerNameFields), shape.ownerNames);
    shape.format = hashOf(fieldOf(block, MagicField), shape.format);
    shape.format = hashOf(fieldOf(block, TypeField), shape.format);
    shape.format = hashOf(numberShapes(block), shape.format);
    const QByteArrayView times = fieldOf(block, GnuTimeFields);
    const bool hasTimes = std::any_of(times.begin(), times.end(), [](char byte) { return byte != '\0'; });
    if (isGnu(block) && hasTimes)
        shape.accessTimes = hashOf(times, shape.accessTimes);
}

}

HeaderShape headerShape(QByteArrayView headers)
{
    constexpr auto BlockBytes = static_cast<qsizetype>(TarBlockBytes);
    HeaderShape shape;
    while (headers.size() > BlockBytes) {
        TarHeader header;
        const QByteArrayView block = headers.first(BlockBytes);
        if (!readTarHeader(block.data(), header))
            return shape;
        headers = headers.sliced(BlockBytes);
        const qsizetype size = std::min<qsizetype>(header.size, headers.size() - BlockBytes);
        if (size < 0)
            return shape;
        addExtraHeader(block, headers.first(size), shape);
        headers = headers.sliced(size);
    }
    if (headers.size() == BlockBytes)
        addOwnHeader(headers, shape);
    return shape;
}

}
