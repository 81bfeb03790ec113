// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "fileview.h"

#include "posixcall.h"

#include <cerrno>
#include <dirent.h>
#include <fcntl.h>
#include <memory>
#include <set>
#include <sys/stat.h>
#include <sys/sysmacros.h>
#include <unistd.h>

namespace stratoscope
{

namespace
{

char typeLetter(mode_t mode)
{
    switch (mode & S_IFMT) {
    case S_IFDIR:
        return 'd';
    case S_IFLNK:
        return 'l';
    case S_IFCHR:
        return 'c';
    case S_IFBLK:
        return 'b';
    case S_IFIFO:
        return 'p';
    default:
        return 'f';
    }
}

SeenFile seenFile(int directory, const char *name, const struct stat &status)
{
    SeenFile file;
    file.type = typeLetter(status.st_mode);
    file.mode = status.st_mode & 07777;
    file.uid = status.st_uid;
    file.gid = status.st_gid;
    file.size = file.type == 'f' ? static_cast<quint64>(status.st_size) : 0;
    file.mtime = status.st_mtim.tv_sec;
    file.inode = status.st_ino;
    if (file.type == 'c' || file.type == 'b') {
        file.deviceMajor = major(status.st_rdev);
        file.deviceMinor = minor(status.st_rdev);
    }
    if (file.type == 'l') {
        file.linkTarget.resize(PATH_MAX);
        file.linkTarget.resize(
            checked(static_cast<int>(readlinkat(directory, name, file.linkTarget.data(), PATH_MAX)), "readlink", name));
    }
    return file;
}

struct CloseDirectory
{
    void operator()(DIR *directory) const { closedir(directory); }
};

void addDirectory(FileView &view, int descriptor, const QByteArray &path)
{
    const std::unique_ptr<DIR, CloseDirectory> directory(fdopendir(descriptor));
    while (const dirent *item = readdir(directory.get())) {
        const QByteArray name(item->d_name);
        if (name == "." || name == "..")
            continue;
        struct stat status = {};
        // The kernel lists a whiteout in a directory that exists in no lower layer, but there is no such file.
        if (fstatat(descriptor, name.constData(), &status, AT_SYMLINK_NOFOLLOW) != 0 && errno == ENOENT)
            continue;
        const QByteArray full = path + '/' + name;
        view.emplace(full, seenFile(descriptor, name.constData(), status));
        if (S_ISDIR(status.st_mode)) {
            const int flags = O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC;
            addDirectory(view, checked(openat(descriptor, name.constData(), flags), "open", full), full);
        }
    }
}

}

QByteArray SeenFile::toText() const
{
    QByteArray text;
    text += type;
    text
        += " mode " + QByteArray::number(mode, 8) + " owner " + QByteArray::number(uid) + ':' + QByteArray::number(gid);
    text += " size " + QByteArray::number(size) + " mtime " + QByteArray::number(mtime);
    if (type == 'c' || type == 'b')
        text += " device " + QByteArray::number(deviceMajor) + ':' + QByteArray::number(deviceMinor);
    if (type == 'l')
        text += " -> " + linkTarget;
    return text;
}

FileView viewOfDirectory(const QByteArray &directory)
{
    FileView view;
    const int descriptor = checked(open(directory.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC), "open", directory);
    struct stat status = {};
    checked(fstat(descriptor, &status), "stat", directory);
    view.emplace("/", seenFile(descriptor, "", status));
    addDirectory(view, descriptor, {});
    return view;
}

QByteArray differences(const FileView &expected, const FileView &actual)
{
    constexpr int most = 6;
    QByteArray text;
    int count = 0;
    const auto note = [&](const QByteArray &path, const QByteArray &wanted, const QByteArray &got) {
        if (++count <= most)
            text += "\n  " + path.toPercentEncoding("/ .") + ": expected " + wanted + ", but found " + got;
    };
    for (const auto &[path, file] : expected) {
        const auto found = actual.find(path);
        const QByteArray got = found == actual.end() ? QByteArray("nothing") : found->second.toText();
        if (got != file.toText())
            note(path, file.toText(), got);
    }
    for (const auto &[path, file] : actual) {
        if (!expected.contains(path))
            note(path, "nothing", file.toText());
    }
    if (count > most)
        text += "\n  and " + QByteArray::number(count - most) + " more";
    return text;
}

quint64 bytesIn(const FileView &view)
{
    quint64 bytes = 0;
    std::set<quint64> counted;
    for (const auto &[path, file] : view) {
        if (file.type == 'f' && counted.insert(file.inode).second)
            bytes += file.size;
    }
    return bytes;
}

}
