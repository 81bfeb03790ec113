// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "boltfile.h"

#include "boltlimits.h"
#include "boltwalk.h"

#include <QCoreApplication>

#include <span>
#include <utility>

namespace stratoscope
{

namespace
{

struct BoltFileWords
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::BoltFile)
};

tl::unexpected<Error> tooMuch()
{
    return failure(ErrorKind::Limit, {}, BoltFileWords::tr("the database is too large; the rest is skipped"));
}

Result<void> readWhole(const ByteSource &file, quint64 offset, QByteArray &bytes)
{
    const Result<qsizetype> count = file.readAt(offset, {bytes.data(), std::size_t(bytes.size())});
    if (!count)
        return tl::unexpected(count.error());
    if (*count < bytes.size())
        return failure(ErrorKind::Damaged, {}, BoltFileWords::tr("the file ends within it"));
    return {};
}

}

Result<BoltFile> BoltFile::open(ByteSourcePtr file)
{
    return readBoltMeta(*file).map([&](const BoltMeta &meta) { return BoltFile(std::move(file), meta); });
}

BoltFile::BoltFile(ByteSourcePtr file, const BoltMeta &meta)
    : m_file(std::move(file))
    , m_meta(meta)
{
}

bool BoltFile::isCurrent() const
{
    const Result<BoltMeta> now = readBoltMeta(*m_file);
    // A file that has grown since it was opened has more pages than can be read.
    const bool hasAllPages = m_meta.pages <= m_file->size() / m_meta.pageSize;
    return now && *now == m_meta && hasAllPages;
}

std::vector<BoltItem> BoltFile::items(const BoltBucket &bucket)
{
    return BoltWalk(*this).items(bucket);
}

std::optional<BoltItem> BoltFile::find(const BoltBucket &bucket, QByteArrayView key)
{
    return BoltWalk(*this).find(bucket, key);
}

/** The page \a number with those that continue it. */
Result<QByteArray> BoltFile::readPage(quint64 number)
{
    if (number >= m_meta.pages)
        return failure(ErrorKind::Damaged, {}, BoltFileWords::tr("the database has only %1 pages").arg(m_meta.pages));
    // The number of pages is what the database says: it has to be what the file has, too.
    if (number >= m_file->size() / m_meta.pageSize)
        return failure(ErrorKind::Damaged, {}, BoltFileWords::tr("the file ends before it"));
    const quint64 offset = number * m_meta.pageSize;
    QByteArray bytes(qsizetype(m_meta.pageSize), Qt::Uninitialized);
    if (const Result<void> read = readWhole(*m_file, offset, bytes); !read)
        return tl::unexpected(read.error());
    const quint64 more = BoltFields {bytes, m_meta.isSwapped}.at<quint32>(BoltPage::OverflowOffset);
    if (more >= m_meta.pages - number || m_file->size() - offset < (more + 1) * m_meta.pageSize)
        return failure(ErrorKind::Damaged, {}, BoltFileWords::tr("it continues beyond the end of the database"));
    const quint64 size = (more + 1) * m_meta.pageSize;
    m_readBytes += size;
    if (size > limits::BoltPageBytes || m_readBytes > limits::BoltReadBytes)
        return tooMuch();
    if (more == 0)
        return bytes;
    bytes.resize(qsizetype(size));
    return readWhole(*m_file, offset, bytes).map([&] { return bytes; });
}

/** Counts what is handed out: elements may overlap, so that small pages hold a lot. */
Result<void> BoltFile::take(QByteArrayView key, QByteArrayView value)
{
    m_itemBytes += quint64(key.size()) + quint64(value.size());
    ++m_items;
    if (m_items > limits::BoltItems || m_itemBytes > limits::BoltItemBytes)
        return tooMuch();
    return {};
}

void BoltFile::addProblem(quint64 page, const Error &error)
{
    m_problems.add([&] { return BoltFileWords::tr("page %1: %2").arg(page).arg(error.cause); });
}

}
