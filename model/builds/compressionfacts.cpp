// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "compressionfacts.h"

#include <QtEndian>

#include <array>

namespace stratoscope
{

namespace
{

constexpr quint8 GzipExtra = 4;
constexpr quint8 GzipName = 8;
constexpr qsizetype GzipHeaderBytes = 10;

quint8 byteAt(QByteArrayView bytes, qsizetype at)
{
    return static_cast<quint8>(bytes[at]);
}

void readGzip(QByteArrayView start, CompressionFacts &facts)
{
    if (start.size() < GzipHeaderBytes)
        return;
    const quint8 flags = byteAt(start, 3);
    if (const auto time = qFromLittleEndian<quint32>(start.data() + 4); time != 0)
        facts.time = time;
    facts.level = byteAt(start, 8);
    facts.system = byteAt(start, 9);
    QByteArrayView rest = start.sliced(GzipHeaderBytes);
    if ((flags & GzipExtra) != 0) {
        const qsizetype extra = rest.size() < 2 ? rest.size() : 2 + qFromLittleEndian<quint16>(rest.data());
        rest = rest.sliced(std::min(extra, rest.size()));
    }
    const qsizetype end = rest.indexOf('\0');
    if ((flags & GzipName) != 0 && end >= 0)
        facts.name = rest.first(end).toByteArray();
}

void readZstd(QByteArrayView start, CompressionFacts &facts)
{
    if (start.size() < 5)
        return;
    const quint8 descriptor = byteAt(start, 4);
    facts.hasChecksum = (descriptor & 4) != 0;
    facts.hasSize = descriptor >> 6 != 0 || (descriptor & 32) != 0;
}

}

CompressionFacts compressionFacts(const ByteSource &blob, Compression compression)
{
    CompressionFacts facts;
    facts.compression = compression;
    facts.bytes = blob.size();
    std::array<char, 512> room {};
    const auto count = blob.readAt(0, room);
    const QByteArrayView start(room.data(), count.value_or(0));
    if (compression == Compression::Gzip)
        readGzip(start, facts);
    else if (compression == Compression::Zstd)
        readZstd(start, facts);
    return facts;
}

}
