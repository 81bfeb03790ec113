// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "kerneltrial.h"

#include "filedescriptor.h"

#include <QHash>

#include <cerrno>
#include <dirent.h>
#include <fcntl.h>
#include <linux/openat2.h>
#include <memory>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/xattr.h>
#include <unistd.h>

namespace stratoscope
{

using Kind = TrialOperation::Kind;

namespace
{

/** Resolves a path to a directory and a name in it. Does not follow symlinks on the way: ENOTDIR. */
class At
{
public:
    At(const QByteArray &root, const QByteArray &path)
    {
        const qsizetype slash = path.lastIndexOf('/');
        m_name = path.mid(slash + 1);
        if (m_name.isEmpty())
            m_name = ".";
        const FileDescriptor top(open(root.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
        const QByteArray parent = path.mid(1, qMax<qsizetype>(0, slash - 1));
        open_how how = {};
        how.flags = O_RDONLY | O_DIRECTORY | O_CLOEXEC;
        how.resolve = RESOLVE_NO_SYMLINKS | RESOLVE_BENEATH;
        const QByteArray relative = parent.isEmpty() ? QByteArray(".") : parent;
        m_parent = FileDescriptor(
            static_cast<int>(syscall(SYS_openat2, top.get(), relative.constData(), &how, sizeof(how))));
        m_problem = m_parent.isValid() ? 0 : (errno == ELOOP ? ENOTDIR : errno);
    }

    int problem() const { return m_problem; }
    int parent() const { return m_parent.get(); }
    const char *name() const { return m_name.constData(); }
    /** A path to it for system calls that take no directory descriptor. */
    QByteArray path() const { return "/proc/self/fd/" + QByteArray::number(m_parent.get()) + '/' + m_name; }

private:
    FileDescriptor m_parent;
    QByteArray m_name;
    int m_problem = 0;
};

int result(int returned)
{
    return returned < 0 ? errno : 0;
}

/** 0 for a regular file; opening a device could have any effect. */
int fileProblem(const At &at)
{
    struct stat status = {};
    if (fstatat(at.parent(), at.name(), &status, AT_SYMLINK_NOFOLLOW) != 0)
        return errno;
    if (S_ISDIR(status.st_mode))
        return EISDIR;
    if (S_ISLNK(status.st_mode))
        return ELOOP;
    return S_ISREG(status.st_mode) ? 0 : EINVAL;
}

int writeTo(const At &at, int flags, mode_t mode, const QByteArray &bytes)
{
    const FileDescriptor file(openat(at.parent(), at.name(), O_WRONLY | O_NOFOLLOW | O_CLOEXEC | flags, mode));
    if (!file.isValid())
        return errno;
    return bytes.isEmpty() ? 0 : result(static_cast<int>(write(file.get(), bytes.data(), std::size_t(bytes.size()))));
}

std::vector<QByteArray> namesIn(int parent, const char *name)
{
    std::vector<QByteArray> names;
    const int descriptor = openat(parent, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
    if (descriptor < 0)
        return names;
    DIR *directory = fdopendir(descriptor);
    while (const dirent *item = readdir(directory)) {
        const QByteArray found(item->d_name);
        // The kernel lists a whiteout in a directory that exists in no lower layer, but there is no such file.
        if (found != "." && found != ".." && faccessat(descriptor, item->d_name, F_OK, AT_SYMLINK_NOFOLLOW) == 0)
            names.push_back(found);
    }
    closedir(directory);
    std::sort(names.begin(), names.end());
    return names;
}

int removeAll(int parent, const QByteArray &name)
{
    struct stat status = {};
    if (fstatat(parent, name.constData(), &status, AT_SYMLINK_NOFOLLOW) != 0)
        return errno;
    if (!S_ISDIR(status.st_mode))
        return result(unlinkat(parent, name.constData(), 0));
    const FileDescriptor directory(openat(parent, name.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    for (const QByteArray &below : namesIn(parent, name.constData())) {
        if (const int problem = removeAll(directory.get(), below); problem != 0)
            return problem;
    }
    return result(unlinkat(parent, name.constData(), AT_REMOVEDIR));
}

/** Copies like `cp -a`. */
class KernelCopy
{
public:
    int copy(int fromParent, const QByteArray &fromName, int toParent, const QByteArray &toName)
    {
        struct stat status = {};
        if (fstatat(fromParent, fromName.constData(), &status, AT_SYMLINK_NOFOLLOW) != 0)
            return errno;
        const QByteArray inode
            = QByteArray::number(quint64(status.st_dev)) + '/' + QByteArray::number(quint64(status.st_ino));
        const QByteArray from = pathOf(fromParent, fromName);
        const QByteArray to = pathOf(toParent, toName);
        if (!S_ISDIR(status.st_mode) && status.st_nlink > 1) {
            if (m_copied.contains(inode))
                return result(link(m_copied.value(inode).constData(), to.constData()));
        }
        if (const int problem = make(from, to, status); problem != 0)
            return problem;
        m_copied.insert(inode, fixedPath(toParent) + '/' + toName);
        if (S_ISDIR(status.st_mode)) {
            const FileDescriptor source(openat(fromParent, fromName.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
            const FileDescriptor made(openat(toParent, toName.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
            for (const QByteArray &name : namesIn(fromParent, fromName.constData())) {
                if (const int problem = copy(source.get(), name, made.get(), name); problem != 0)
                    return problem;
            }
        }
        return setMetadata(from, to, status);
    }

private:
    static QByteArray pathOf(int parent, const QByteArray &name)
    {
        return "/proc/self/fd/" + QByteArray::number(parent) + '/' + name;
    }

    static QByteArray fixedPath(int descriptor)
    {
        QByteArray path(PATH_MAX, '\0');
        const QByteArray link = "/proc/self/fd/" + QByteArray::number(descriptor);
        path.truncate(readlink(link.constData(), path.data(), PATH_MAX));
        return path;
    }

    static int make(const QByteArray &from, const QByteArray &to, const struct stat &status)
    {
        if (S_ISDIR(status.st_mode))
            return result(mkdir(to.constData(), 0700));
        if (S_ISLNK(status.st_mode)) {
            QByteArray target(PATH_MAX, '\0');
            target.truncate(readlink(from.constData(), target.data(), PATH_MAX));
            return result(symlink(target.constData(), to.constData()));
        }
        if (!S_ISREG(status.st_mode))
            return result(mknod(to.constData(), (status.st_mode & S_IFMT) | 0600, status.st_rdev));
        const FileDescriptor source(open(from.constData(), O_RDONLY | O_CLOEXEC));
        const FileDescriptor made(open(to.constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600));
        if (!source.isValid() || !made.isValid())
            return errno;
        QByteArray block(1 << 16, '\0');
        for (ssize_t count = 0; (count = read(source.get(), block.data(), std::size_t(block.size()))) > 0;) {
            if (write(made.get(), block.data(), std::size_t(count)) != count)
                return errno;
        }
        return 0;
    }

    static int setMetadata(const QByteArray &from, const QByteArray &to, const struct stat &status)
    {
        if (lchown(to.constData(), status.st_uid, status.st_gid) != 0)
            return errno;
        if (!S_ISLNK(status.st_mode) && chmod(to.constData(), status.st_mode & 07777) != 0)
            return errno;
        QByteArray names(65536, '\0');
        names.truncate(llistxattr(from.constData(), names.data(), std::size_t(names.size())));
        for (const QByteArray &name : names.split('\0')) {
            QByteArray value(65536, '\0');
            if (name.isEmpty())
                continue;
            value.truncate(lgetxattr(from.constData(), name.constData(), value.data(), std::size_t(value.size())));
            if (lsetxattr(to.constData(), name.constData(), value.data(), std::size_t(value.size()), 0) != 0)
                return errno;
        }
        const timespec times[] = {status.st_atim, status.st_mtim};
        return result(utimensat(AT_FDCWD, to.constData(), times, AT_SYMLINK_NOFOLLOW));
    }

    QHash<QByteArray, QByteArray> m_copied; ///< The paths of copies, by inode.
};

/** Like mv(1): copies a directory that the kernel refuses to rename. */
int moveTo(const At &from, const At &to)
{
    if (from.problem() != 0 || to.problem() != 0)
        return from.problem() != 0 ? from.problem() : to.problem();
    const int problem = result(renameat(from.parent(), from.name(), to.parent(), to.name()));
    if (problem != EXDEV)
        return problem;
    if (unlinkat(to.parent(), to.name(), AT_REMOVEDIR) != 0 && errno != ENOENT)
        return errno;
    if (const int copied = KernelCopy().copy(from.parent(), from.name(), to.parent(), to.name()); copied != 0)
        return copied;
    return removeAll(from.parent(), from.name());
}

int changeContent(const TrialOperation &trial, const At &at)
{
    if (trial.kind == Kind::MakeFile)
        return writeTo(at, O_CREAT | O_EXCL, trial.number, trial.bytes);
    if (const int problem = fileProblem(at); problem != 0)
        return problem;
    if (trial.kind == Kind::WriteFile)
        return writeTo(at, O_TRUNC, 0, trial.bytes);
    if (trial.kind == Kind::AppendToFile)
        return writeTo(at, O_APPEND, 0, trial.bytes);
    return result(truncate(at.path().constData(), trial.number));
}

int changeMetadata(const TrialOperation &trial, const At &at)
{
    struct stat status = {};
    if (fstatat(at.parent(), at.name(), &status, AT_SYMLINK_NOFOLLOW) != 0)
        return errno;
    const timespec times[] = {{trial.number, 123}, {trial.number, 123}};
    switch (trial.kind) {
    case Kind::ChangeMode:
        return S_ISLNK(status.st_mode) ? EOPNOTSUPP : result(fchmodat(at.parent(), at.name(), trial.number, 0));
    case Kind::ChangeOwner:
        return result(fchownat(at.parent(), at.name(), trial.number, trial.group, AT_SYMLINK_NOFOLLOW));
    case Kind::ChangeTime:
        return result(utimensat(at.parent(), at.name(), times, AT_SYMLINK_NOFOLLOW));
    case Kind::SetAttribute:
        return result(lsetxattr(
            at.path().constData(), trial.other.constData(), trial.bytes.data(), std::size_t(trial.bytes.size()), 0));
    default:
        return result(lremovexattr(at.path().constData(), trial.other.constData()));
    }
}

}

int doInKernel(const TrialOperation &trial, const QByteArray &root)
{
    const At at(root, trial.path);
    if (trial.kind == Kind::RenamePath)
        return moveTo(at, At(root, trial.other));
    if (at.problem() != 0)
        return at.problem();
    switch (trial.kind) {
    case Kind::MakeFile:
    case Kind::WriteFile:
    case Kind::AppendToFile:
    case Kind::ResizeFile:
        return changeContent(trial, at);
    case Kind::MakeDirectory:
        return result(mkdirat(at.parent(), at.name(), trial.number));
    case Kind::MakeSymlink:
        return result(symlinkat(trial.bytes.constData(), at.parent(), at.name()));
    case Kind::MakeFifo:
        return result(mknodat(at.parent(), at.name(), S_IFIFO | trial.number, 0));
    case Kind::MakeHardLink: {
        const At to(root, trial.other);
        struct stat status = {};
        if (fstatat(at.parent(), at.name(), &status, AT_SYMLINK_NOFOLLOW) != 0)
            return errno;
        return to.problem() != 0 ? to.problem() : result(linkat(at.parent(), at.name(), to.parent(), to.name(), 0));
    }
    case Kind::RemovePath:
        return removeAll(at.parent(), at.name());
    case Kind::RemoveEmptyDirectory:
        return result(unlinkat(at.parent(), at.name(), AT_REMOVEDIR));
    default:
        return changeMetadata(trial, at);
    }
}

}
