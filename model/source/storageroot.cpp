// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "storageroot.h"

#include "directorylist.h"
#include "directoryset.h"
#include "openfile.h"
#include "readlimits.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>

namespace stratoscope
{

namespace
{

struct StorageRootWords
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::StorageRoot)
};

Error refused(int errorNumber, const QString &path)
{
    Error error = systemError(errorNumber, {});
    error.file = path;
    if (errorNumber == EACCES || errorNumber == EPERM)
        error.hint = permissionHint();
    return error;
}

bool isNameCharacter(QChar character)
{
    const ushort code = character.unicode();
    return (code >= '0' && code <= '9') || (code >= 'a' && code <= 'z') || (code >= 'A' && code <= 'Z') || code == '-'
        || code == '_' || code == '.';
}

}

QString permissionHint()
{
    return StorageRootWords::tr(
        "An engine's storage belongs to root, or to the user who owns the containers: run the program "
        "with sudo, or with \"podman unshare\" for your own");
}

bool isStorageName(const QString &name)
{
    return !name.isEmpty() && name.size() <= limits::NameBytes && !name.startsWith(QLatin1Char('.'))
        && std::all_of(name.begin(), name.end(), isNameCharacter);
}

Result<StorageRoot> StorageRoot::open(const QString &path)
{
    const QString absolute = QDir::cleanPath(QDir::current().absoluteFilePath(path));
    FileDescriptor root(::open(QFile::encodeName(absolute).constData(), O_PATH | O_DIRECTORY | O_CLOEXEC));
    if (!root.isValid())
        return tl::unexpected(refused(errno, absolute));
    FileDescriptor files(::fcntl(root.get(), F_DUPFD_CLOEXEC, 0));
    if (!files.isValid())
        return tl::unexpected(refused(errno, absolute));
    return StorageRoot(std::move(root), absolute, std::make_shared<DirectorySet>(std::move(files), absolute));
}

StorageRoot::StorageRoot(FileDescriptor root, const QString &path, FileSetPtr files)
    : m_root(std::move(root))
    , m_path(path)
    , m_files(std::move(files))
{
}

QString StorageRoot::absolute(const QString &name) const
{
    return m_path.endsWith(QLatin1Char('/')) ? m_path + name : m_path + QLatin1Char('/') + name;
}

bool StorageRoot::maySearch() const
{
    return ::faccessat(m_root.get(), ".", X_OK, AT_EACCESS) == 0;
}

StorageRoot::Folder StorageRoot::folder(const QString &name) const
{
    const FileDescriptor found = openBelow(m_root.get(), QFile::encodeName(name), O_PATH | O_DIRECTORY);
    if (!found.isValid())
        return errno == EACCES || errno == EPERM ? Folder::Forbidden : Folder::Missing;
    return ::faccessat(found.get(), ".", R_OK | X_OK, AT_EACCESS) == 0 ? Folder::There : Folder::Forbidden;
}

Result<QStringList> StorageRoot::list(const QString &name) const
{
    // Checked separately, because errno may be gone by the time that the listing fails.
    if (folder(name) == Folder::Forbidden)
        return tl::unexpected(refused(EACCES, absolute(name)));
    const auto found = listDirectory(m_root.get(), QFile::encodeName(name));
    if (!found) {
        Error error = found.error();
        error.file = absolute(name);
        error.entry.clear();
        return tl::unexpected(error);
    }
    QStringList names;
    for (const QByteArray &entry : *found) {
        const QString decoded = QFile::decodeName(entry);
        if (isStorageName(decoded) && quint64(names.size()) < limits::ArchiveMembers)
            names.append(decoded);
    }
    return names;
}

}
