// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "bytesource.h"
#include "job.h"

namespace stratoscope
{

/** The content of a file that is looked at for a while: each read can be cancelled by itself. Thread-safe. */
class ContentReader
{
public:
    virtual ~ContentReader() = default;

    /** Length in bytes. */
    virtual quint64 size() const = 0;
    /** Reads up to buffer.size() bytes at \a offset; 0 at the end. Fails with ErrorKind::Cancelled soon after \a job is
     *  cancelled, and like ByteSource. */
    virtual Result<qsizetype> read(quint64 offset, std::span<char> buffer, const Job &job) const = 0;
};

using ContentReaderPtr = std::shared_ptr<const ContentReader>;

/** Reads \a source. */
ContentReaderPtr readerOf(ByteSourcePtr source);
/** What \a reader reads, as a source called \a name whose reads \a job cancels. */
ByteSourcePtr sourceOf(ContentReaderPtr reader, const Job &job, const QString &name);
/** \a size bytes at \a offset, fewer at the end; \a size has to be bounded. Fails like ContentReader::read(). */
Result<QByteArray> readPart(const ContentReader &reader, quint64 offset, quint64 size, const Job &job);

}
