// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "hostfile.h"

#include "inodexattrs.h"
#include "openfile.h"
#include "readlimits.h"
#include "statentrytype.h"

#include <QFile>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>

namespace stratoscope
{

namespace
{

/** Devices and sockets are not copied. */
std::optional<EntryType> copyableType(mode_t mode)
{
    const std::optional<EntryType> type = entryTypeOf(mode);
    const bool isDevice = type == EntryType::CharDevice || type == EntryType::BlockDevice;
    return isDevice ? std::nullopt : type;
}

}

Result<HostFile> HostFile::look(const QString &path)
{
    HostFile file;
    file.m_looked = FileDescriptor(::open(QFile::encodeName(path).constData(), O_PATH | O_NOFOLLOW | O_CLOEXEC));
    if (!file.m_looked.isValid())
        return tl::unexpected(systemError(errno, {}).in(path));
    if (const Result<void> read = file.readMetadata(path); !read)
        return tl::unexpected(read.error().in(path));
    return file;
}

Result<void> HostFile::readMetadata(const QString &path)
{
    struct stat status = {};
    if (::fstat(m_looked.get(), &status) != 0)
        return tl::unexpected(systemError(errno, {}));
    const std::optional<EntryType> type = copyableType(status.st_mode);
    m_canBeCopied = type.has_value();
    m_inode.type = type.value_or(EntryType::CharDevice);
    m_inode.mode = static_cast<quint16>(status.st_mode & 07777);
    m_inode.uid = status.st_uid;
    m_inode.gid = status.st_gid;
    m_inode.modified = {status.st_mtim.tv_sec, static_cast<quint32>(status.st_mtim.tv_nsec)};
    if (m_inode.type == EntryType::Symlink) {
        QByteArray target(limits::PathBytes, '\0');
        const ssize_t length = ::readlinkat(m_looked.get(), "", target.data(), static_cast<std::size_t>(target.size()));
        if (length < 0)
            return tl::unexpected(systemError(errno, path));
        m_inode.linkTarget = target.left(length);
    }
    if (Result<std::vector<Xattr>> xattrs = readXattrs(m_looked.get()))
        m_inode.xattrs = std::move(*xattrs);
    dropHostXattrs(m_inode.xattrs);
    return {};
}

Result<ByteSourcePtr> HostFile::openContent(const QString &name) const
{
    Result<FileDescriptor> opened = openRegularFile(m_looked, name);
    if (!opened)
        return tl::unexpected(opened.error());
    return adoptFileSource(opened->release(), name);
}

QString HostFile::fixedPath() const
{
    return QStringLiteral("/proc/self/fd/%1").arg(m_looked.get());
}

void dropHostXattrs(std::vector<Xattr> &xattrs)
{
    std::erase_if(xattrs,
        [](const Xattr &xattr) { return xattr.name.startsWith("security.") && xattr.name != "security.capability"; });
}

}
