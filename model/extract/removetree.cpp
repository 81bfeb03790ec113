// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "removetree.h"

#include "filedescriptor.h"
#include "openfile.h"

#include <QByteArrayList>

#include <dirent.h>
#include <fcntl.h>
#include <sys/stat.h>

#include <cstdio>

namespace stratoscope
{

namespace
{

constexpr mode_t OwnersOnly = 0700;

bool isDirectoryAt(int directory, const QByteArray &name)
{
    struct stat status = {};
    return ::fstatat(directory, name.constData(), &status, AT_SYMLINK_NOFOLLOW) == 0 && S_ISDIR(status.st_mode);
}

/** Where this fails, so does what comes after it. */
void letOwnerIn(int directory, const QByteArray &name)
{
    [[maybe_unused]] const int result = ::fchmodat(directory, name.constData(), OwnersOnly, 0);
}

FileDescriptor openToEmpty(int directory, const QByteArray &name)
{
    FileDescriptor opened = openBelow(directory, name, O_RDONLY | O_DIRECTORY);
    if (opened.isValid())
        return opened;
    // It has its final mode already.
    if (isDirectoryAt(directory, name))
        letOwnerIn(directory, name);
    return openBelow(directory, name, O_RDONLY | O_DIRECTORY);
}

/** Empties a directory by moving the directories in it up to its top, where they are emptied in turn. */
class TreeRemoval
{
public:
    explicit TreeRemoval(FileDescriptor top)
        : m_top(std::move(top))
    {
        ::fchmod(m_top.get(), OwnersOnly);
    }

    void run()
    {
        for (bool wentOn = true; wentOn;) {
            wentOn = false;
            for (const QByteArray &name : namesIn(m_top.get()))
                wentOn = remove(name) || wentOn;
        }
    }

private:
    bool remove(const QByteArray &name)
    {
        if (!isDirectoryAt(m_top.get(), name))
            return ::unlinkat(m_top.get(), name.constData(), 0) == 0;
        const FileDescriptor directory = openToEmpty(m_top.get(), name);
        if (!directory.isValid())
            return false;
        ::fchmod(directory.get(), OwnersOnly);
        for (const QByteArray &below : namesIn(directory.get())) {
            if (isDirectoryAt(directory.get(), below))
                moveUp(directory.get(), below);
            else
                ::unlinkat(directory.get(), below.constData(), 0);
        }
        return ::unlinkat(m_top.get(), name.constData(), AT_REMOVEDIR) == 0;
    }

    void moveUp(int directory, const QByteArray &name)
    {
        // To change its parent, a directory has to be writable.
        letOwnerIn(directory, name);
        const QByteArray unused = ".stratoscope-removed-" + QByteArray::number(m_moved++);
        static_cast<void>(::renameat(directory, name.constData(), m_top.get(), unused.constData()));
    }

    FileDescriptor m_top;
    quint64 m_moved = 0;
};

}

QByteArrayList namesIn(int directory)
{
    QByteArrayList names;
    DIR *stream = ::fdopendir(::openat(directory, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!stream)
        return names;
    while (const dirent *entry = ::readdir(stream)) {
        const QByteArray name(entry->d_name);
        if (name != "." && name != "..")
            names.append(name);
    }
    ::closedir(stream);
    return names;
}

void removeTree(int directory, const QByteArray &name)
{
    FileDescriptor top = openToEmpty(directory, name);
    if (top.isValid())
        TreeRemoval(std::move(top)).run();
    ::unlinkat(directory, name.constData(), AT_REMOVEDIR);
}

}
