// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "boltpage.h"

#include <QCoreApplication>

namespace stratoscope
{

namespace
{

struct BoltPageWords
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::BoltPage)
};

constexpr quint16 BranchFlag = 0x01;
constexpr quint16 LeafFlag = 0x02;
constexpr quint32 BucketFlag = 0x01;

/** Where fields are in a page's header. */
constexpr quint64 FlagsOffset = 8;
constexpr quint64 CountOffset = 10;
/** Bytes of an element of either kind; what it points to is counted from where it is itself. */
constexpr quint64 ElementBytes = 16;
constexpr quint64 BucketHeaderBytes = 16;

tl::unexpected<Error> outside(int index)
{
    return failure(ErrorKind::Damaged, {}, BoltPageWords::tr("element %1 lies outside the page").arg(index));
}

}

Result<BoltPage> BoltPage::parse(QByteArrayView bytes, quint64 number, bool isSwapped)
{
    const BoltFields fields {bytes, isSwapped};
    if (!fields.holds(0, HeaderBytes))
        return failure(ErrorKind::Damaged, {}, BoltPageWords::tr("the file ends within it"));
    if (const auto own = fields.at<quint64>(0); own != number)
        return failure(ErrorKind::Damaged, {}, BoltPageWords::tr("it says that it is page %1").arg(own));
    return parseTree(fields);
}

Result<BoltPage> BoltPage::parseInline(QByteArrayView bytes, bool isSwapped)
{
    const BoltFields fields {bytes, isSwapped};
    if (!fields.holds(0, HeaderBytes))
        return failure(ErrorKind::Damaged, {}, BoltPageWords::tr("a bucket without a page"));
    Result<BoltPage> page = parseTree(fields);
    if (page && page->kind() != Kind::Leaf)
        return failure(ErrorKind::Damaged, {}, BoltPageWords::tr("a bucket whose own page is not a leaf"));
    return page;
}

Result<BoltPage> BoltPage::parseTree(const BoltFields &fields)
{
    const auto flags = fields.at<quint16>(FlagsOffset);
    if (flags != BranchFlag && flags != LeafFlag)
        return failure(ErrorKind::Damaged, {}, BoltPageWords::tr("neither a branch nor a leaf of a tree"));
    BoltPage page;
    page.m_fields = fields;
    page.m_kind = flags == BranchFlag ? Kind::Branch : Kind::Leaf;
    page.m_count = fields.at<quint16>(CountOffset);
    if (!fields.holds(HeaderBytes, quint64(page.m_count) * ElementBytes))
        return failure(
            ErrorKind::Damaged, {}, BoltPageWords::tr("%1 elements are more than fit into the page").arg(page.m_count));
    return page;
}

Result<BoltPage::Child> BoltPage::child(int index) const
{
    const quint64 at = HeaderBytes + quint64(index) * ElementBytes;
    const quint64 key = at + m_fields.at<quint32>(at);
    const auto keyBytes = m_fields.at<quint32>(at + 4);
    if (!m_fields.holds(key, keyBytes))
        return outside(index);
    return Child {m_fields.bytes.sliced(qsizetype(key), qsizetype(keyBytes)), m_fields.at<quint64>(at + 8)};
}

Result<BoltPage::Entry> BoltPage::entry(int index) const
{
    const quint64 at = HeaderBytes + quint64(index) * ElementBytes;
    const quint64 key = at + m_fields.at<quint32>(at + 4);
    const auto keyBytes = m_fields.at<quint32>(at + 8);
    const auto valueBytes = m_fields.at<quint32>(at + 12);
    if (!m_fields.holds(key, quint64(keyBytes) + valueBytes))
        return outside(index);
    const QByteArrayView both = m_fields.bytes.sliced(qsizetype(key), qsizetype(keyBytes) + qsizetype(valueBytes));
    return Entry {both.first(keyBytes), both.sliced(keyBytes), (m_fields.at<quint32>(at) & BucketFlag) != 0};
}

Result<BoltBucket> boltBucket(QByteArrayView value, bool isSwapped)
{
    const BoltFields fields {value, isSwapped};
    if (!fields.holds(0, BucketHeaderBytes))
        return failure(ErrorKind::Damaged, {}, BoltPageWords::tr("a bucket without a header"));
    BoltBucket bucket {fields.at<quint64>(0), {}};
    if (bucket.root == 0)
        bucket.inlinePage = value.sliced(qsizetype(BucketHeaderBytes)).toByteArray();
    return bucket;
}

}
