// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "savedfile.h"

#include "openfile.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>

#include <fcntl.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <limits>

namespace stratoscope
{

namespace
{

struct SavedFileWords
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::SavedFile)
};

constexpr int Tries = 100;
constexpr mode_t Mode = 0666; ///< Reduced by the umask.

QByteArray folderOf(const QByteArray &path)
{
    const qsizetype slash = path.lastIndexOf('/');
    return slash < 0 ? QByteArrayLiteral(".") : slash == 0 ? QByteArrayLiteral("/") : path.first(slash);
}

/** A unique hidden name next to \a path that shows what it belongs to. */
QByteArray nameBeside(const QByteArray &path)
{
    const QByteArray name = path.sliced(path.lastIndexOf('/') + 1).left(200);
    return folderOf(path) + "/." + name + '.' + QByteArray::number(QRandomGenerator::global()->generate(), 36)
        + ".part";
}

Error destinationError(int errorNumber, const QByteArray &destination)
{
    Error error = systemError(errorNumber, {});
    error.file = QFile::decodeName(destination);
    if (errorNumber == ENOSPC || errorNumber == EDQUOT || errorNumber == EFBIG)
        error.hint = SavedFileWords::tr("Free up space there, or save somewhere else; nothing was written");
    return error;
}

}

SavedFile::SavedFile(FileDescriptor file, const QByteArray &destination, const QByteArray &temporary)
    : m_file(std::move(file))
    , m_destination(destination)
    , m_temporary(temporary)
{
}

Result<SavedFile> SavedFile::create(const QString &destination)
{
    const QFileInfo info(destination);
    if (destination.isEmpty() || (info.exists() && !info.isFile()))
        return tl::unexpected(Error {
            ErrorKind::Usage, destination, {}, SavedFileWords::tr("an image can only be saved to a regular file"), {}});
    // Replace the target of a link, not the link.
    const QByteArray path = QFile::encodeName(info.isSymLink() ? info.canonicalFilePath() : destination);
    FileDescriptor unnamed(::open(folderOf(path).constData(), O_TMPFILE | O_RDWR | O_CLOEXEC, Mode));
    if (unnamed.isValid())
        return SavedFile(std::move(unnamed), path, {});
    const int problem = errno;
    if (problem != EOPNOTSUPP && problem != EISDIR && problem != EINVAL)
        return tl::unexpected(destinationError(problem, path));
    // File systems without O_TMPFILE.
    const QByteArray temporary = nameBeside(path);
    FileDescriptor named(::open(temporary.constData(), O_CREAT | O_EXCL | O_RDWR | O_CLOEXEC, Mode));
    if (!named.isValid())
        return tl::unexpected(destinationError(errno, path));
    return SavedFile(std::move(named), path, temporary);
}

SavedFile::~SavedFile()
{
    if (m_file.isValid() && !m_temporary.isEmpty())
        ::unlink(m_temporary.constData());
}

tl::unexpected<Error> SavedFile::problem(int errorNumber) const
{
    return tl::unexpected(destinationError(errorNumber, m_destination));
}

Result<void> SavedFile::writeAt(quint64 offset, QByteArrayView bytes)
{
    for (qsizetype done = 0; done < bytes.size();) {
        const ssize_t count = ::pwrite(m_file.get(), bytes.data() + done, static_cast<std::size_t>(bytes.size() - done),
            static_cast<off_t>(offset) + done);
        if (count < 0 && errno != EINTR)
            return problem(errno);
        done += count > 0 ? count : 0;
    }
    return {};
}

Result<void> SavedFile::write(QByteArrayView bytes)
{
    const Result<void> written = writeAt(m_size, bytes);
    if (written)
        m_size += static_cast<quint64>(bytes.size());
    return written;
}

Result<void> SavedFile::overwrite(quint64 offset, QByteArrayView bytes)
{
    return writeAt(offset, bytes);
}

Result<void> SavedFile::truncate(quint64 size)
{
    if (::ftruncate(m_file.get(), static_cast<off_t>(size)) != 0)
        return problem(errno);
    m_size = size;
    return {};
}

quint64 SavedFile::freeBytes() const
{
    struct statvfs status = {};
    if (::fstatvfs(m_file.get(), &status) != 0 || status.f_blocks == 0)
        return std::numeric_limits<quint64>::max();
    return quint64(status.f_bavail) * status.f_frsize;
}

/** Gives it a temporary name next to the destination, to be renamed over it. */
Result<void> SavedFile::name()
{
    const QByteArray open = "/proc/self/fd/" + QByteArray::number(m_file.get());
    for (int i = 0; i < Tries; ++i) {
        const QByteArray beside = nameBeside(m_destination);
        if (::linkat(AT_FDCWD, open.constData(), AT_FDCWD, beside.constData(), AT_SYMLINK_FOLLOW) == 0) {
            m_temporary = beside;
            return {};
        }
        if (errno != EEXIST)
            break;
    }
    return problem(errno);
}

Result<void> SavedFile::commit()
{
    // Sync before naming it: after a power cut, an incomplete file must not have replaced the old one.
    if (::fsync(m_file.get()) != 0)
        return problem(errno);
    if (m_temporary.isEmpty()) {
        if (const auto named = name(); !named)
            return named;
    }
    if (std::rename(m_temporary.constData(), m_destination.constData()) != 0)
        return problem(errno);
    m_temporary.clear();
    const FileDescriptor folder(::open(folderOf(m_destination).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (folder.isValid())
        static_cast<void>(::fsync(folder.get()));
    return {};
}

}
