// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "job.h"
#include "memberreaders.h"
#include "temporaryfile.h"

#include <mutex>

namespace stratoscope
{

/**
 * A member of an archive that cannot be read in place. Unpacks it into a temporary file only as far as requested, so
 * sequential readers can stop at any time.
 */
class SpooledSource : public ByteSource
{
public:
    /** Member number \a number, in the order of EntryReader, of \a size bytes. */
    SpooledSource(std::shared_ptr<MemberReaders> readers, ArchiveFormat format, std::size_t number, quint64 size,
        const QString &name);

    quint64 size() const override { return m_size; }
    QString name() const override { return m_name; }
    Result<qsizetype> readAt(quint64 offset, std::span<char> buffer) const override;

    /** Unpacks the whole member now, with progress and cancel. */
    Result<void> unpackAll(const Job &job) const;

private:
    Result<void> begin() const;
    Result<void> unpackTo(quint64 offset) const;
    Result<void> unpackPiece() const;
    Result<void> finish() const;
    Result<void> misfit() const;

    const std::shared_ptr<MemberReaders> m_readers;
    const ArchiveFormat m_format;
    const std::size_t m_number;
    const quint64 m_size;
    const QString m_name;

    mutable std::mutex m_mutex; ///< Guards everything below.
    mutable MemberReaders::Reader m_reader; ///< Without entries before the first read and after the last.
    mutable std::optional<TemporaryFile> m_file;
    mutable std::optional<Error> m_error;
    mutable quint64 m_unpacked = 0; ///< Bytes unpacked into the file so far.
};

}
