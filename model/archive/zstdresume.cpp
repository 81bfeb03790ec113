// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "zstdresume.h"

#include <QDataStream>
#include <QIODevice>

#include <algorithm>
#include <bit>

namespace stratoscope
{

namespace
{

/** The magic number, and any number to tell it from other dictionaries. */
constexpr char DictionaryStart[] = "\x37\xa4\x30\xec\x01\x80\0";
/** Two symbols of one bit each: for a frame that has no code of literals yet, and cannot refer to one. */
constexpr char AnyHuffman[] = "\x80\x10";
/** A frame with a window, and without a size and a checksum. */
constexpr char FrameStart[] = "\x28\xb5\x2f\xfd\0";
constexpr qsizetype MostDictionary = 1024;

/** The byte for the smallest window of at least \a size bytes. */
char windowByte(quint64 size)
{
    const int log = std::max(int(std::bit_width(size)) - 1, 10);
    const quint64 base = quint64(1) << log;
    const quint64 eighths = size <= base ? 0 : (size - base + base / 8 - 1) / (base / 8);
    return eighths < 8 ? char((log - 10) << 3 | int(eighths)) : char((log + 1 - 10) << 3);
}

QByteArray described(const ZstdTable &table, ZstdField field)
{
    return (table.isKnown() ? table : ZstdTable::predefined(field)).description();
}

}

std::optional<ZstdResume> ZstdResume::at(const ZstdPlace &place)
{
    if (place.window > MostWindow)
        return std::nullopt;
    ZstdResume resume;
    resume.hasChecksum = place.hasChecksum;
    resume.header = QByteArray(FrameStart, 5) + windowByte(place.window);
    const ZstdTables &tables = place.tables;
    resume.dictionary = QByteArray(DictionaryStart, 8)
        + (tables.huffman.isEmpty() ? QByteArray(AnyHuffman, 2) : tables.huffman)
        + described(tables.offsets, ZstdField::Offset) + described(tables.matchLengths, ZstdField::MatchLength)
        + described(tables.literalLengths, ZstdField::LiteralLength);
    for (const quint32 offset : place.offsets) {
        for (int i = 0; i < 4; ++i)
            resume.dictionary += char(offset >> (8 * i));
    }
    return resume;
}

QByteArray ZstdResume::toBytes() const
{
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out.setVersion(QDataStream::Qt_6_4);
    out << dictionary << header << hasChecksum;
    return bytes;
}

std::optional<ZstdResume> ZstdResume::fromBytes(const QByteArray &bytes)
{
    QDataStream in(bytes);
    in.setVersion(QDataStream::Qt_6_4);
    ZstdResume resume;
    in >> resume.dictionary >> resume.header >> resume.hasChecksum;
    const bool isWhole = in.status() == QDataStream::Ok && in.atEnd() && resume.dictionary.size() <= MostDictionary;
    return isWhole ? std::optional(std::move(resume)) : std::nullopt;
}

}
