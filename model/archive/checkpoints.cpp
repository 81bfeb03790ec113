// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "checkpoints.h"

#include "contenthash.h"
#include "inflatestate.h"

#include <QDataStream>
#include <QIODevice>

#include <algorithm>

namespace stratoscope
{

namespace
{

constexpr quint64 Magic = 0x5374724361703032; // "StrCap02"
constexpr qsizetype HashBytes = 16;

QByteArray hashOf(QByteArrayView bytes)
{
    ContentHasher hasher;
    hasher.add(bytes);
    const ContentHash hash = hasher.finish();
    QByteArray text;
    QDataStream(&text, QIODevice::WriteOnly) << hash.low << hash.high;
    return text;
}

}

Checkpoints::Checkpoints(
    Compression compression, quint64 blobBytes, quint64 streamBytes, std::vector<Checkpoint> points)
    : m_compression(compression)
    , m_blobBytes(blobBytes)
    , m_streamBytes(streamBytes)
    , m_points(std::move(points))
{
}

const Checkpoint *Checkpoints::before(quint64 offset) const
{
    const auto behind = std::upper_bound(m_points.begin(), m_points.end(), offset,
        [](quint64 wanted, const Checkpoint &point) { return wanted < point.stream; });
    for (auto point = behind; point != m_points.begin();) {
        --point;
        if (point->window.bytes == 0 || m_windows)
            return &*point;
    }
    return nullptr;
}

QByteArray Checkpoints::toBytes() const
{
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out.setVersion(QDataStream::Qt_6_4);
    out << Magic << inflateFingerprint() << static_cast<quint8>(m_compression) << m_blobBytes << m_streamBytes
        << static_cast<quint32>(m_points.size());
    for (const Checkpoint &point : m_points)
        out << point.stream << point.blob << point.state << point.window.at << point.window.bytes
            << point.window.hash.low << point.window.hash.high;
    return bytes + hashOf(bytes);
}

std::optional<Checkpoints> Checkpoints::fromBytes(const QByteArray &bytes)
{
    // Trust nothing before the hash matches.
    const QByteArray content = bytes.left(std::max<qsizetype>(bytes.size() - HashBytes, 0));
    if (content.isEmpty() || hashOf(content) != bytes.right(HashBytes))
        return std::nullopt;
    QDataStream in(content);
    in.setVersion(QDataStream::Qt_6_4);
    Checkpoints read;
    quint64 magic = 0;
    QByteArray fingerprint;
    quint8 compression = 0;
    quint32 count = 0;
    in >> magic >> fingerprint >> compression >> read.m_blobBytes >> read.m_streamBytes >> count;
    if (magic != Magic || fingerprint != inflateFingerprint() || compression >= CompressionCount || count > Most)
        return std::nullopt;
    read.m_compression = static_cast<Compression>(compression);
    for (quint32 i = 0; i < count && in.status() == QDataStream::Ok; ++i) {
        Checkpoint point;
        in >> point.stream >> point.blob >> point.state >> point.window.at >> point.window.bytes
            >> point.window.hash.low >> point.window.hash.high;
        read.m_points.push_back(std::move(point));
    }
    return in.status() == QDataStream::Ok && in.atEnd() && read.isSound() ? std::optional(std::move(read))
                                                                          : std::nullopt;
}

/** True if the points are in order and within the layer, and have what their decoder needs. */
bool Checkpoints::isSound() const
{
    Checkpoint last;
    for (const Checkpoint &point : m_points) {
        const bool hasState = !point.state.isEmpty();
        const bool stateFits = !hasState || m_compression == Compression::Gzip || m_compression == Compression::Zstd;
        const bool windowFits = (point.window.bytes > 0) == (hasState && m_compression == Compression::Zstd);
        if (point.stream <= last.stream || point.blob < last.blob || !stateFits || !windowFits)
            return false;
        last = point;
    }
    return last.stream <= m_streamBytes && last.blob <= m_blobBytes;
}

}
