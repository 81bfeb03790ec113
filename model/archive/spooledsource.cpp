// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "spooledsource.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace stratoscope
{

namespace
{

struct SpooledSourceWords
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::Unpacker)
};

constexpr quint64 SpooledAReport = 1 << 20;

}

SpooledSource::SpooledSource(
    std::shared_ptr<MemberReaders> readers, ArchiveFormat format, std::size_t number, quint64 size, const QString &name)
    : m_readers(std::move(readers))
    , m_format(format)
    , m_number(number)
    , m_size(size)
    , m_name(name)
{
}

Result<qsizetype> SpooledSource::readAt(quint64 offset, std::span<char> buffer) const
{
    if (offset >= m_size)
        return 0;
    const quint64 end = offset + std::min<quint64>(buffer.size(), m_size - offset);
    const std::scoped_lock lock(m_mutex);
    const auto unpacked = unpackTo(end);
    // Damage further on does not affect what comes before it.
    if (!unpacked && m_unpacked <= offset)
        return tl::unexpected(unpacked.error());
    return m_file->readAt(offset, buffer.first(static_cast<std::size_t>(std::min(end, m_unpacked) - offset)));
}

Result<void> SpooledSource::unpackAll(const Job &job) const
{
    const std::scoped_lock lock(m_mutex);
    while (m_unpacked < m_size) {
        if (job.isCancelled())
            return Job::cancelled();
        job.report({SpooledSourceWords::tr("Unpacking %1").arg(m_name), m_unpacked, m_size});
        if (const auto unpacked = unpackTo(std::min(m_size, m_unpacked + SpooledAReport)); !unpacked)
            return unpacked;
    }
    return {};
}

/** Seeks to the member. */
Result<void> SpooledSource::begin() const
{
    auto file = TemporaryFile::create();
    if (!file)
        return tl::unexpected(file.error());
    m_file = std::move(*file);
    auto reader = m_readers->at(m_number);
    if (!reader)
        return tl::unexpected(reader.error());
    m_reader = std::move(*reader);
    return {};
}

Result<void> SpooledSource::unpackTo(quint64 offset) const
{
    if (!m_file && !m_error) {
        if (const auto begun = begin(); !begun)
            m_error = begun.error();
    }
    while (!m_error && m_unpacked < offset) {
        if (const auto unpacked = unpackPiece(); !unpacked)
            m_error = unpacked.error();
    }
    // Whoever needs a member behind this one goes on from here.
    if ((m_error || m_unpacked == m_size) && m_reader.entries)
        m_readers->giveBack(std::exchange(m_reader, {}));
    if (m_unpacked >= offset)
        return {};
    Error error = *m_error;
    if (error.entry.isEmpty())
        error.entry = m_name;
    return tl::unexpected(error);
}

Result<void> SpooledSource::unpackPiece() const
{
    const auto piece = m_reader.entries->readContent();
    if (!piece)
        return tl::unexpected(piece.error());
    if (!*piece) {
        if (m_format != ArchiveFormat::Tar)
            return misfit();
        // The rest of a sparse file is a hole.
        m_unpacked = m_size;
        return m_file->resize(m_size);
    }
    const auto [offset, bytes] = **piece;
    const quint64 end = offset + static_cast<quint64>(bytes.size());
    if (offset < m_unpacked || offset > m_size || end > m_size)
        return misfit();
    const auto written = m_file->write(offset, bytes);
    if (!written)
        return written;
    if (end == m_size) {
        if (const auto finished = finish(); !finished)
            return finished;
    }
    m_unpacked = end;
    return {};
}

/** Reads past the last byte, where libarchive verifies the checksum, if there is one. */
Result<void> SpooledSource::finish() const
{
    const auto behind = m_reader.entries->readContent();
    if (!behind)
        return tl::unexpected(behind.error());
    return *behind ? misfit() : Result<void>();
}

Result<void> SpooledSource::misfit() const
{
    return failure(
        ErrorKind::Damaged, m_name, SpooledSourceWords::tr("the content does not have the size stated in the archive"));
}

}
