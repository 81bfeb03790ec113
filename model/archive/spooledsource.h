// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "archivereader.h"
#include "job.h"
#include "temporaryfile.h"

#include <mutex>

namespace stratoscope
{

/**
 * A member of an archive that cannot be read where it lies. Unpacked into a temporary file as far as it is asked for,
 * so that whoever reads it in order can stop at any time.
 */
class SpooledSource : public ByteSource
{
public:
    /** Member number \a number, counted as ArchiveReader gives them, of \a size bytes. */
    SpooledSource(
        ByteSourcePtr archive, ArchiveReader::Format format, std::size_t number, quint64 size, const QString &name);

    quint64 size() const override { return m_size; }
    QString name() const override { return m_name; }
    Result<qsizetype> readAt(quint64 offset, std::span<char> buffer) const override;

    /** Unpacks all of it now, with progress and cancel. */
    Result<void> unpackAll(const Job &job) const;

private:
    Result<void> begin() const;
    Result<void> unpackTo(quint64 offset) const;
    Result<void> unpackPiece() const;
    Result<void> finish() const;
    Result<void> misfit() const;

    const ByteSourcePtr m_archive;
    const ArchiveReader::Format m_format;
    const std::size_t m_number;
    const quint64 m_size;
    const QString m_name;

    mutable std::mutex m_mutex; ///< Guards what follows.
    mutable std::unique_ptr<SourceInput> m_input;
    mutable std::unique_ptr<ArchiveReader> m_reader; ///< Null before the first and behind the last read.
    mutable std::optional<TemporaryFile> m_file;
    mutable std::optional<Error> m_error;
    mutable quint64 m_unpacked = 0; ///< Bytes that are in the file, from the start.
};

}
