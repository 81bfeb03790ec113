// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "entryreader.h"
#include "job.h"
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
    SpooledSource(
        ByteSourcePtr archive, ArchiveFormat format, std::size_t number, quint64 size, const QString &name);

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

    const ByteSourcePtr m_archive;
    const ArchiveFormat m_format;
    const std::size_t m_number;
    const quint64 m_size;
    const QString m_name;

    mutable std::mutex m_mutex; ///< Guards everything below.
    mutable std::unique_ptr<SourceInput> m_input;
    mutable std::unique_ptr<EntryReader> m_reader; ///< Null before the first read and after the last.
    mutable std::optional<TemporaryFile> m_file;
    mutable std::optional<Error> m_error;
    mutable quint64 m_unpacked = 0; ///< Bytes unpacked into the file so far.
};

}
