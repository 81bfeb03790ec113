// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "job.h"

#include <QByteArray>

#include <memory>
#include <span>

namespace stratoscope
{

/**
 * Bytes that can be read at any offset: a file, part of a file, or memory. Immutable, and safe to read from several
 * threads at once (no shared position).
 */
class ByteSource
{
public:
    virtual ~ByteSource() = default;

    /** Length in bytes. */
    virtual quint64 size() const = 0;

    /** Reads up to buffer.size() bytes at \a offset; 0 at or past the end. Fails with ErrorKind::Unreadable, or
     *  ErrorKind::Damaged if the bytes have to be unpacked first and cannot be. */
    virtual Result<qsizetype> readAt(quint64 offset, std::span<char> buffer) const = 0;

    /** The same for who may have to wait until the bytes have come from somewhere: fails with ErrorKind::Cancelled soon
     *  after \a job is cancelled. */
    virtual Result<qsizetype> readWaiting(quint64 offset, std::span<char> buffer, const Job &job) const
    {
        return job.isCancelled() ? Result<qsizetype>(Job::cancelled()) : readAt(offset, buffer);
    }

    /** Its name in messages. */
    virtual QString name() const = 0;

    /** Equal for equal bytes, as far as the file system can tell: the file, its size and ctime when it was opened,
     *  and the part of it. Empty if unknown. */
    virtual QByteArray identity() const { return {}; }
};

using ByteSourcePtr = std::shared_ptr<const ByteSource>;

/** Opens a regular file for reading with pread(2); refuses devices, FIFOs and directories. */
Result<ByteSourcePtr> openFileSource(const QString &path);
/** Like openFileSource(), on an open descriptor that the source takes over. */
Result<ByteSourcePtr> adoptFileSource(int descriptor, const QString &name);
/** The \a size bytes of \a whole from \a offset on; fails with ErrorKind::Damaged if they extend past its end. */
Result<ByteSourcePtr> sliceSource(ByteSourcePtr whole, quint64 offset, quint64 size, const QString &name);
/** Bytes in memory. */
ByteSourcePtr memorySource(const QByteArray &bytes, const QString &name);

/** All bytes of \a source; fails with ErrorKind::Limit if there are more than \a limit. */
Result<QByteArray> readAll(const ByteSource &source, quint64 limit);

}
