// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "bytesource.h"
#include "filedescriptor.h"

#include <QByteArrayView>

namespace stratoscope
{

/** An unnamed file in the temporary folder: it leaves nothing behind, even after a crash. */
class TemporaryFile
{
public:
    static Result<TemporaryFile> create();
    /** One in \a folder, if there can be one there that link() works with, else in the temporary folder. */
    static Result<TemporaryFile> createIn(const QString &folder);

    /** Writes at \a offset; fails with ErrorKind::Limit beyond limits::TemporaryBytes. Gaps read as zeros. */
    Result<void> write(quint64 offset, QByteArrayView bytes);
    /** Resizes the file to \a size bytes. */
    Result<void> resize(quint64 size);
    Result<qsizetype> readAt(quint64 offset, std::span<char> buffer) const;
    /** A path that reopens the file; valid in this process while this object lives. */
    QString path() const;
    /** Gives the file the name \a path, in the folder where it is; false if that fails or something is there. */
    bool link(const QString &path) const;
    /** The file as a source; the object is spent. */
    Result<ByteSourcePtr> toSource(const QString &name) &&;

private:
    TemporaryFile(FileDescriptor file, const QString &folder)
        : m_file(std::move(file))
        , m_folder(folder)
    {
    }

    FileDescriptor m_file;
    QString m_folder;
};

}
