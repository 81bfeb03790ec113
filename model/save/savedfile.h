// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "bytesink.h"
#include "filedescriptor.h"

namespace stratoscope
{

/**
 * A file that takes the place of its destination only when all of it is on the disk. Until then, and for ever if that
 * does not come, nothing is to be seen of it, and what was there stays.
 */
class SavedFile : public ByteSink
{
public:
    /** Fails where nothing can be written beside \a destination, or something other than a file is there. */
    static Result<SavedFile> create(const QString &destination);
    ~SavedFile() override;
    SavedFile(SavedFile &&) noexcept = default;
    SavedFile &operator=(SavedFile &&) noexcept = default;

    /** At the end. */
    Result<void> write(QByteArrayView bytes) override;
    /** Over what was written before. */
    Result<void> overwrite(quint64 offset, QByteArrayView bytes);
    /** Takes back all behind \a size. */
    Result<void> truncate(quint64 size);
    quint64 size() const { return m_size; }

    /** Puts it in the place of the destination. */
    Result<void> commit();

private:
    SavedFile(FileDescriptor file, const QByteArray &destination, const QByteArray &temporary);

    Result<void> name();
    Result<void> writeAt(quint64 offset, QByteArrayView bytes);
    tl::unexpected<Error> problem(int errorNumber) const;

    FileDescriptor m_file;
    QByteArray m_destination;
    QByteArray m_temporary; ///< Empty while it has no name.
    quint64 m_size = 0;
};

}
