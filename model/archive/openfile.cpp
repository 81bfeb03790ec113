// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "openfile.h"

#include <QCoreApplication>

#include <fcntl.h>
#include <sys/stat.h>

#include <cerrno>
#include <cstring>

namespace stratoscope
{

namespace
{

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::OpenFile)
};

/** Opens what \a looked (an O_PATH descriptor) stands for; without /proc, by its path again. */
int reopen(int looked, int directory, const QByteArray &path, int flags)
{
    const QByteArray link = QByteArrayLiteral("/proc/self/fd/") + QByteArray::number(looked);
    const int descriptor = ::open(link.constData(), O_RDONLY | O_CLOEXEC);
    if (descriptor >= 0 || errno != ENOENT)
        return descriptor;
    return ::openat(directory, path.constData(), O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC | flags);
}

}

QString systemMessage(int errorNumber)
{
    return QString::fromLocal8Bit(std::strerror(errorNumber)); // NOLINT: glibc's is safe between threads
}

Error systemError(int errorNumber, const QString &entry)
{
    const bool absent = errorNumber == ENOENT || errorNumber == ENOTDIR;
    return {absent ? ErrorKind::NotFound : ErrorKind::Unreadable, {}, entry, systemMessage(errorNumber), {}};
}

Result<FileDescriptor> openRegularFile(int directory, const QByteArray &path, int flags, const QString &name)
{
    const FileDescriptor looked(::openat(directory, path.constData(), O_PATH | O_CLOEXEC | flags));
    struct stat status = {};
    if (!looked.isValid() || ::fstat(looked.get(), &status) != 0)
        return tl::unexpected(systemError(errno, name));
    if (!S_ISREG(status.st_mode))
        return failure(ErrorKind::Unreadable, name, Text::tr("not a regular file"));
    FileDescriptor file(reopen(looked.get(), directory, path, flags));
    if (!file.isValid())
        return tl::unexpected(systemError(errno, name));
    return file;
}

}
