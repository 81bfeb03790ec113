// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "directoryset.h"

#include "directorylist.h"
#include "membernames.h"
#include "openfile.h"
#include "readlimits.h"

#include <QCoreApplication>
#include <QFile>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>

namespace stratoscope
{

namespace
{

struct DirectorySetWords
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::DirectorySet)
};

/** Deeper than any image layout, yet shallow enough for a folder opened by mistake. */
constexpr qsizetype MaxDepth = 16;

std::optional<LinkTarget> readLink(int root, const QString &name)
{
    std::array<char, limits::PathBytes + 1> target;
    const ssize_t length = ::readlinkat(root, QFile::encodeName(name).constData(), target.data(), target.size());
    if (length <= 0 || length > limits::PathBytes)
        return std::nullopt;
    return LinkTarget {QFile::decodeName(QByteArray(target.data(), length)), false};
}

}

Result<FileSetPtr> openDirectorySet(const QString &path)
{
    FileDescriptor root(::open(QFile::encodeName(path).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!root.isValid())
        return tl::unexpected(systemError(errno, {}));
    return std::make_shared<DirectorySet>(std::move(root), path);
}

DirectorySet::DirectorySet(FileDescriptor root, const QString &location)
    : m_root(std::move(root))
    , m_location(location)
{
}

std::vector<QString> DirectorySet::names() const
{
    std::call_once(m_listed, [this] { m_names = list(); });
    return m_names;
}

bool DirectorySet::contains(const QString &name) const
{
    return openFile(name).has_value();
}

Result<ByteSourcePtr> DirectorySet::open(const QString &name) const
{
    auto file = openFile(name);
    if (!file)
        return tl::unexpected(file.error());
    return adoptFileSource(file->release(), name);
}

QString DirectorySet::container() const
{
    return DirectorySetWords::tr("directory");
}

Result<FileDescriptor> DirectorySet::openFile(const QString &name) const
{
    const LinkLookup lookup = [this](const QString &prefix) { return readLink(m_root.get(), prefix); };
    Result<FileDescriptor> file
        = failure(ErrorKind::NotFound, name, DirectorySetWords::tr("the link loops or leads outside the directory"));
    for (const LinkBase base : {LinkBase::Own, LinkBase::Root}) {
        const auto resolved = resolveLinks(name, lookup, base);
        if (!resolved)
            continue;
        file = openRegularFile(openBelow(m_root.get(), QFile::encodeName(*resolved), O_PATH), name);
        if (file || file.error().kind != ErrorKind::NotFound)
            return file;
    }
    return file;
}

/** Walks folder by folder and does not follow links to folders. */
std::vector<QString> DirectorySet::list() const
{
    std::vector<QString> files;
    std::vector<QByteArray> folders {QByteArray(".")};
    for (std::size_t next = 0; next < folders.size(); ++next) {
        const QByteArray folder = folders[next];
        const auto entries = listDirectory(m_root.get(), folder);
        if (!entries)
            continue;
        for (const QByteArray &entry : *entries) {
            if (files.size() + folders.size() >= limits::ArchiveMembers)
                break;
            const QByteArray path = folder == "." ? entry : folder + '/' + entry;
            struct stat status = {};
            if (::fstatat(m_root.get(), path.constData(), &status, AT_SYMLINK_NOFOLLOW) != 0)
                continue;
            const QString name = QFile::decodeName(path);
            if (S_ISDIR(status.st_mode) && path.count('/') < MaxDepth)
                folders.push_back(path);
            else if (S_ISREG(status.st_mode) || (S_ISLNK(status.st_mode) && contains(name)))
                files.push_back(name);
        }
    }
    std::sort(files.begin(), files.end());
    return files;
}

}
