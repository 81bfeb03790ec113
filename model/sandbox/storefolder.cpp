// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "storefolder.h"

#include "contentstore.h"
#include "directorylist.h"
#include "openfile.h"

#include <QDir>
#include <QFile>

#include <fcntl.h>
#include <stdlib.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>

namespace stratoscope
{

namespace
{

constexpr QByteArrayView Prefix("stratoscope-sandbox-");

/** Opens and locks the directory \a name below \a parent, if this user owns it and nobody else holds the lock. */
FileDescriptor lockFolder(int parent, const QByteArray &name)
{
    FileDescriptor folder(::openat(parent, name.constData(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC));
    struct stat status = {};
    if (!folder.isValid() || ::fstat(folder.get(), &status) != 0)
        return {};
    if (status.st_uid != ::geteuid() || (status.st_mode & 0077) != 0) {
        errno = EACCES;
        return {};
    }
    if (::flock(folder.get(), LOCK_EX | LOCK_NB) != 0)
        return {};
    // Between creating and locking it, another program may have taken it for a stale one and removed it.
    if (::fstat(folder.get(), &status) != 0 || status.st_nlink == 0) {
        errno = EAGAIN;
        return {};
    }
    return folder;
}

}

FileDescriptor makeStoreFolder(const QByteArray &parent, QByteArray &path)
{
    constexpr int attempts = 8;
    for (int i = 0; i < attempts; ++i) {
        path = parent + '/' + Prefix.toByteArray() + "XXXXXX";
        if (::mkdtemp(path.data()) == nullptr)
            return {};
        FileDescriptor folder = lockFolder(AT_FDCWD, path);
        if (folder.isValid() || (errno != EAGAIN && errno != ENOENT && errno != EWOULDBLOCK))
            return folder;
    }
    return {};
}

void removeStoreFolder(int directory, const QByteArray &path)
{
    for (const QByteArray &name : listDirectory(directory, ".").value_or(std::vector<QByteArray>()))
        ::unlinkat(directory, name.constData(), 0);
    ::rmdir(path.constData());
}

int removeStaleStores(const QString &parent)
{
    const QByteArray folder = QFile::encodeName(parent.isEmpty() ? QDir::tempPath() : parent);
    const FileDescriptor root(::open(folder.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!root.isValid())
        return 0;
    int removed = 0;
    for (const QByteArray &name : listDirectory(root.get(), ".").value_or(std::vector<QByteArray>())) {
        if (!name.startsWith(Prefix))
            continue;
        if (const FileDescriptor stale = lockFolder(root.get(), name); stale.isValid()) {
            removeStoreFolder(stale.get(), folder + '/' + name);
            ++removed;
        }
    }
    return removed;
}

}
