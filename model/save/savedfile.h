// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "bytesink.h"
#include "filedescriptor.h"

namespace stratoscope
{

/**
 * A file that replaces its destination only once it is completely on disk. Until then, or if that never happens, it is
 * invisible and the old file stays.
 */
class SavedFile : public ByteSink
{
public:
    /** Fails if the folder of \a destination is not writable, or if something other than a file is there. */
    static Result<SavedFile> create(const QString &destination);
    ~SavedFile() override;
    SavedFile(SavedFile &&) noexcept = default;
    SavedFile &operator=(SavedFile &&) noexcept = default;

    /** Appends at the end. */
    Result<void> write(QByteArrayView bytes) override;
    /** Overwrites earlier bytes. */
    Result<void> overwrite(quint64 offset, QByteArrayView bytes);
    /** Drops everything after \a size. */
    Result<void> truncate(quint64 size);
    quint64 size() const { return m_size; }
    /** Bytes that its file system has to spare; the largest number if it does not say. */
    quint64 freeBytes() const;

    /** Replaces the destination. */
    Result<void> commit();

private:
    SavedFile(FileDescriptor file, const QByteArray &destination, const QByteArray &temporary);

    Result<void> name();
    Result<void> writeAt(quint64 offset, QByteArrayView bytes);
    tl::unexpected<Error> problem(int errorNumber) const;

    FileDescriptor m_file;
    QByteArray m_destination;
    QByteArray m_temporary; ///< Empty as long as it has no name.
    quint64 m_size = 0;
};

}
