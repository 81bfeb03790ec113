// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "boltmeta.h"

#include "boltfields.h"

#include <QCoreApplication>

#include <array>
#include <optional>

namespace stratoscope
{

namespace
{

struct BoltMetaWords
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::BoltMeta)
};

constexpr quint32 Magic = 0xED0CDAED;
constexpr quint32 FormatVersion = 2;
constexpr quint32 SmallestPage = 512;
constexpr quint32 LargestPage = 1u << 20;

/** Where fields are in a meta page, after the header that each page has. */
constexpr quint64 MetaOffset = 16;
constexpr quint64 VersionOffset = 4;
constexpr quint64 PageSizeOffset = 8;
constexpr quint64 RootOffset = 16;
constexpr quint64 PagesOffset = 40;
constexpr quint64 TransactionOffset = 48;
constexpr quint64 ChecksumOffset = 56;
constexpr quint64 MetaBytes = 64;

/** FNV-1a with 64 bits. */
quint64 checksumOf(QByteArrayView bytes)
{
    quint64 sum = 0xcbf29ce484222325;
    for (const char byte : bytes) {
        sum ^= static_cast<unsigned char>(byte);
        sum *= 0x100000001b3;
    }
    return sum;
}

/** A meta page, if there is one. */
struct MetaFound
{
    bool hasMagic = false;
    std::optional<quint32> version; ///< Set if the checksum is right.
    BoltMeta meta;
};

bool isPageSize(quint32 size)
{
    return size >= SmallestPage && size <= LargestPage && (size & (size - 1)) == 0;
}

Result<MetaFound> readMetaAt(const ByteSource &file, quint64 offset)
{
    std::array<char, MetaBytes> bytes;
    const Result<qsizetype> count = file.readAt(offset + MetaOffset, bytes);
    if (!count)
        return tl::unexpected(count.error());
    MetaFound found;
    if (quint64(*count) < MetaBytes)
        return found;
    BoltFields fields {QByteArrayView(bytes.data(), bytes.size())};
    fields.isSwapped = fields.at<quint32>(0) == qbswap(Magic);
    found.hasMagic = fields.at<quint32>(0) == Magic;
    if (!found.hasMagic || fields.at<quint64>(ChecksumOffset) != checksumOf(fields.bytes.first(ChecksumOffset)))
        return found;
    found.meta.isSwapped = fields.isSwapped;
    found.meta.pageSize = fields.at<quint32>(PageSizeOffset);
    found.meta.root = fields.at<quint64>(RootOffset);
    found.meta.pages = fields.at<quint64>(PagesOffset);
    found.meta.transaction = fields.at<quint64>(TransactionOffset);
    if (isPageSize(found.meta.pageSize))
        found.version = fields.at<quint32>(VersionOffset);
    return found;
}

/** The second meta page: its place is known from the first one, or else looked for. */
Result<MetaFound> readSecondMeta(const ByteSource &file, const MetaFound &first)
{
    if (first.version)
        return readMetaAt(file, first.meta.pageSize);
    for (quint32 size = SmallestPage; size <= LargestPage; size *= 2) {
        const Result<MetaFound> found = readMetaAt(file, size);
        if (!found || (found->version && found->meta.pageSize == size))
            return found;
    }
    return MetaFound();
}

}

Result<BoltMeta> readBoltMeta(const ByteSource &file)
{
    const Result<MetaFound> first = readMetaAt(file, 0);
    if (!first)
        return tl::unexpected(first.error());
    const Result<MetaFound> second = readSecondMeta(file, *first);
    if (!second)
        return tl::unexpected(second.error());
    const MetaFound *newest = nullptr;
    for (const MetaFound *meta : {&*first, &*second}) {
        if (meta->version && (!newest || meta->meta.transaction > newest->meta.transaction))
            newest = meta;
    }
    if (newest && *newest->version != FormatVersion) {
        return failure(ErrorKind::NotAnImage, file.name(),
            BoltMetaWords::tr("a bbolt database of version %1; only version %2 can be read")
                .arg(*newest->version)
                .arg(FormatVersion));
    }
    if (newest)
        return newest->meta;
    if (first->hasMagic)
        return failure(
            ErrorKind::Damaged, file.name(), BoltMetaWords::tr("both meta pages of the database are damaged"));
    return failure(ErrorKind::NotAnImage, file.name(), BoltMetaWords::tr("not a bbolt database"));
}

}
