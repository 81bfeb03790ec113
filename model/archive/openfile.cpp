// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "openfile.h"

#include <QCoreApplication>

#include <fcntl.h>
#include <linux/openat2.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

namespace stratoscope
{

namespace
{

struct OpenFileWords
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::OpenFile)
};

}

QString systemMessage(int errorNumber)
{
    return QString::fromLocal8Bit(std::strerror(errorNumber)); // NOLINT: thread-safe in glibc
}

QString vanishedHint(int errorNumber)
{
    switch (errorNumber) {
    case EIO:
    case ENODEV:
    case ENXIO:
    case ENOMEDIUM:
    case ENOTCONN:
    case ESHUTDOWN:
    case ESTALE:
    case EHOSTDOWN:
    case ETIMEDOUT:
        return OpenFileWords::tr(
            "Its disk or network share may be gone or broken: connect it, then read the image again");
    default:
        return {};
    }
}

Error systemError(int errorNumber, const QString &entry)
{
    const bool absent = errorNumber == ENOENT || errorNumber == ENOTDIR;
    return {absent ? ErrorKind::NotFound : ErrorKind::Unreadable, {}, entry, systemMessage(errorNumber),
        vanishedHint(errorNumber)};
}

FileDescriptor openBelow(int directory, const QByteArray &path, int flags)
{
    open_how how = {};
    how.flags = static_cast<quint64>(flags | O_NOFOLLOW | O_CLOEXEC);
    how.resolve = RESOLVE_BENEATH | RESOLVE_NO_SYMLINKS;
    const long descriptor = ::syscall(SYS_openat2, directory, path.constData(), &how, sizeof how);
    // Kernels before 5.6, and sandboxes that block the call.
    if (descriptor < 0 && (errno == ENOSYS || errno == EPERM))
        return FileDescriptor(::openat(directory, path.constData(), flags | O_NOFOLLOW | O_CLOEXEC));
    return FileDescriptor(static_cast<int>(descriptor));
}

Result<FileDescriptor> openRegularFile(const FileDescriptor &looked, const QString &name)
{
    struct stat status = {};
    if (!looked.isValid() || ::fstat(looked.get(), &status) != 0)
        return tl::unexpected(systemError(errno, name));
    if (!S_ISREG(status.st_mode))
        return failure(ErrorKind::Unreadable, name, OpenFileWords::tr("not a regular file"));
    const QByteArray link = QByteArrayLiteral("/proc/self/fd/") + QByteArray::number(looked.get());
    FileDescriptor file(::open(link.constData(), O_RDONLY | O_CLOEXEC));
    if (!file.isValid())
        return tl::unexpected(systemError(errno, name));
    return file;
}

}
