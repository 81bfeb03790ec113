// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "compression.h"

#include "bytesource.h"

#include <QtEndian>

#include <algorithm>
#include <array>

namespace stratoscope
{

namespace
{

constexpr qsizetype TarBlock = 512;

/** Skips skippable frames, which zstd and lz4 share; the rest may be empty. */
QByteArrayView afterSkippableFrames(QByteArrayView head)
{
    while (head.size() >= 8 && (qFromLittleEndian<quint32>(head.data()) & 0xfffffff0u) == 0x184d2a50u) {
        const quint64 length = 8 + quint64(qFromLittleEndian<quint32>(head.data() + 4));
        head = length < quint64(head.size()) ? head.sliced(qsizetype(length)) : QByteArrayView();
    }
    return head;
}

bool isGzip(QByteArrayView head)
{
    return head.startsWith(QByteArrayView("\x1f\x8b\x08", 3));
}

bool isXz(QByteArrayView head)
{
    return head.startsWith(QByteArrayView("\xfd\x37zXZ\0", 6));
}

bool isBzip2(QByteArrayView head)
{
    if (head.size() < 10 || !head.startsWith("BZh") || head[3] < '1' || head[3] > '9')
        return false;
    const QByteArrayView block = head.sliced(4);
    return block.startsWith(QByteArrayView("\x31\x41\x59\x26\x53\x59", 6))
        || block.startsWith(QByteArrayView("\x17\x72\x45\x38\x50\x90", 6));
}

bool isZstd(QByteArrayView head)
{
    const QByteArrayView frame = afterSkippableFrames(head);
    // A skippable frame longer than the head: zstd writers use them, lz4 writers do not.
    return frame.isEmpty() ? !head.isEmpty() : frame.startsWith(QByteArrayView("\x28\xb5\x2f\xfd", 4));
}

bool isLz4(QByteArrayView head)
{
    return afterSkippableFrames(head).startsWith(QByteArrayView("\x04\x22\x4d\x18", 4));
}

/** How one kind of compression is called and recognised. */
struct CompressionRow
{
    Compression compression;
    const char *name;
    bool (*isBegunBy)(QByteArrayView head); ///< Tells it from the first bytes of a blob; null: it is what is no other.
};

constexpr std::array CompressionRows = std::to_array<CompressionRow>({
    {Compression::None, "none", nullptr},
    {Compression::Gzip, "gzip", isGzip},
    {Compression::Zstd, "zstd", isZstd},
    {Compression::Xz, "xz", isXz},
    {Compression::Bzip2, "bzip2", isBzip2},
    {Compression::Lz4, "lz4", isLz4},
});
static_assert(hasRowPerKind(CompressionRows, &CompressionRow::compression));

/** The number in the checksum field, -1 if there is none. */
qint64 claimedChecksum(QByteArrayView header)
{
    qint64 value = -1;
    for (const char digit : header.sliced(148, 8)) {
        if (digit >= '0' && digit <= '7')
            value = qMax<qint64>(value, 0) * 8 + (digit - '0');
        else if (value >= 0)
            break;
        else if (digit != ' ')
            return -1;
    }
    return value;
}

/** True if the checksum of \a header is right, summing unsigned (POSIX) or signed (historic) bytes. */
bool hasTarChecksum(QByteArrayView header)
{
    qint64 plain = 0;
    qint64 historic = 0;
    for (qsizetype i = 0; i < TarBlock; ++i) {
        const char byte = i >= 148 && i < 156 ? ' ' : header[i];
        plain += static_cast<uchar>(byte);
        historic += static_cast<signed char>(byte);
    }
    const qint64 claimed = claimedChecksum(header);
    return claimed == plain || claimed == historic;
}

}

Compression sniffCompression(QByteArrayView head)
{
    for (const CompressionRow &row : CompressionRows) {
        if (row.isBegunBy && row.isBegunBy(head))
            return row.compression;
    }
    return Compression::None;
}

Compression sniffCompression(const ByteSource &blob)
{
    std::array<char, SniffBytes> head;
    const auto count = blob.readAt(0, head);
    return count ? sniffCompression(QByteArrayView(head.data(), *count)) : Compression::None;
}

bool looksLikeTar(QByteArrayView head)
{
    if (head.size() < TarBlock)
        return false;
    const QByteArrayView header = head.first(TarBlock);
    if (header.sliced(257).startsWith("ustar"))
        return true;
    const bool zeros = std::all_of(header.begin(), header.end(), [](char byte) { return byte == 0; });
    return zeros || hasTarChecksum(header);
}

bool looksLikeTar(const ByteSource &blob)
{
    std::array<char, SniffBytes> head;
    const auto count = blob.readAt(0, head);
    return count && looksLikeTar(QByteArrayView(head.data(), *count));
}

QString compressionName(Compression compression)
{
    return QString::fromLatin1(rowFor(CompressionRows, compression).name);
}

}
