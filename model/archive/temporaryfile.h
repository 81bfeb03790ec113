// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "bytesource.h"
#include "filedescriptor.h"

#include <QByteArrayView>

namespace stratoscope
{

/** A file in the temporary folder without a name: nothing is left of it, even after a crash. */
class TemporaryFile
{
public:
    static Result<TemporaryFile> create();

    /** Writes at \a offset; fails with ErrorKind::Limit beyond limits::TemporaryBytes. What is passed over is zeros. */
    Result<void> write(quint64 offset, QByteArrayView bytes);
    /** Makes the file \a size bytes long. */
    Result<void> resize(quint64 size);
    Result<qsizetype> readAt(quint64 offset, std::span<char> buffer) const;
    /** A path that opens the file again, in this process and as long as this lives. */
    QString path() const;
    /** The file as a source; the object is spent. */
    Result<ByteSourcePtr> toSource(const QString &name) &&;

private:
    explicit TemporaryFile(FileDescriptor file)
        : m_file(std::move(file))
    {
    }

    FileDescriptor m_file;
};

}
