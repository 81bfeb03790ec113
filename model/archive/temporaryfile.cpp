// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "temporaryfile.h"

#include "openfile.h"
#include "readlimits.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <fcntl.h>
#include <stdlib.h>
#include <unistd.h>

#include <cerrno>

namespace stratoscope
{

namespace
{

struct TemporaryFileWords
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::TemporaryFile)
};

/** For file systems without O_TMPFILE: creates a file and unlinks it at once. */
FileDescriptor openUnnamed(const QByteArray &folder)
{
    const int unnamed = ::open(folder.constData(), O_TMPFILE | O_RDWR | O_CLOEXEC, 0600);
    if (unnamed >= 0)
        return FileDescriptor(unnamed);
    QByteArray name = folder + "/stratoscope-XXXXXX";
    FileDescriptor named(::mkostemp(name.data(), O_CLOEXEC));
    if (named.isValid())
        ::unlink(name.constData());
    return named;
}

tl::unexpected<Error> temporaryError(int errorNumber, const QString &folder)
{
    Error error {ErrorKind::Unreadable, {}, folder, systemMessage(errorNumber), {}};
    error.hint = folder == QDir::tempPath()
        ? TemporaryFileWords::tr("Free up space there, or set TMPDIR to a directory with more space.")
        : TemporaryFileWords::tr("Free up space there.");
    return tl::unexpected(error);
}

}

Result<TemporaryFile> TemporaryFile::create()
{
    FileDescriptor file = openUnnamed(QFile::encodeName(QDir::tempPath()));
    if (!file.isValid())
        return temporaryError(errno, QDir::tempPath());
    return TemporaryFile(std::move(file), QDir::tempPath());
}

Result<TemporaryFile> TemporaryFile::createIn(const QString &folder)
{
    FileDescriptor file(::open(QFile::encodeName(folder).constData(), O_TMPFILE | O_RDWR | O_CLOEXEC, 0600));
    return file.isValid() ? Result<TemporaryFile>(TemporaryFile(std::move(file), folder)) : create();
}

bool TemporaryFile::link(const QString &path) const
{
    return ::linkat(AT_FDCWD, QFile::encodeName(this->path()).constData(), AT_FDCWD,
               QFile::encodeName(path).constData(), AT_SYMLINK_FOLLOW)
        == 0;
}

Result<void> TemporaryFile::write(quint64 offset, QByteArrayView bytes)
{
    if (offset > limits::TemporaryBytes || quint64(bytes.size()) > limits::TemporaryBytes - offset)
        return failure(ErrorKind::Limit, {},
            TemporaryFileWords::tr("it unpacks to more than the %1 bytes allowed").arg(limits::TemporaryBytes));
    for (qsizetype done = 0; done < bytes.size();) {
        const ssize_t count = ::pwrite(m_file.get(), bytes.data() + done, static_cast<std::size_t>(bytes.size() - done),
            static_cast<off_t>(offset) + done);
        if (count < 0 && errno != EINTR)
            return temporaryError(errno, m_folder);
        done += count > 0 ? count : 0;
    }
    return {};
}

Result<void> TemporaryFile::resize(quint64 size)
{
    if (size > limits::TemporaryBytes)
        return write(size, {});
    return ::ftruncate(m_file.get(), static_cast<off_t>(size)) == 0 ? Result<void>() : temporaryError(errno, m_folder);
}

Result<qsizetype> TemporaryFile::readAt(quint64 offset, std::span<char> buffer) const
{
    ssize_t count = -1;
    do {
        count = ::pread(m_file.get(), buffer.data(), buffer.size(), static_cast<off_t>(offset));
    } while (count < 0 && errno == EINTR);
    return count < 0 ? temporaryError(errno, m_folder) : Result<qsizetype>(count);
}

QString TemporaryFile::path() const
{
    return QStringLiteral("/proc/self/fd/%1").arg(m_file.get());
}

Result<ByteSourcePtr> TemporaryFile::toSource(const QString &name) &&
{
    return adoptFileSource(m_file.release(), name);
}

}
