// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "directorytarget.h"

#include "bytes.h"
#include "openfile.h"

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

constexpr mode_t UnfinishedFileMode = 0600;
constexpr mode_t ImpliedMode = 0755; ///< Of a directory that the layer does not have itself.
constexpr int NewFile = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC;

/** Writes all of \a bytes; returns 0 or an error number. */
int writeAll(int file, QByteArrayView bytes, quint64 offset)
{
    for (qsizetype done = 0; done < bytes.size();) {
        const ssize_t count = ::pwrite(file, bytes.data() + done, static_cast<std::size_t>(bytes.size() - done),
            static_cast<off_t>(offset) + done);
        if (count < 0 && errno != EINTR)
            return errno;
        done += count > 0 ? count : 0;
    }
    return 0;
}

int copyFile(int from, int to)
{
    std::array<char, 64 * 1024> block;
    for (quint64 at = 0;;) {
        const ssize_t count = ::pread(from, block.data(), block.size(), static_cast<off_t>(at));
        if (count == 0)
            return 0;
        if (count < 0 && errno == EINTR)
            continue;
        const int problem = count < 0 ? errno : writeAll(to, {block.data(), count}, at);
        if (problem != 0)
            return problem;
        at += static_cast<quint64>(count);
    }
}

/** True if the file system knows no hard links, or no more of them. */
bool hasNoLinks(int errorNumber)
{
    return errorNumber == EPERM || errorNumber == EOPNOTSUPP || errorNumber == EMLINK || errorNumber == ENOSYS;
}

}

DirectoryTarget::DirectoryTarget(
    const LoadedImage &image, const ExtractPlan &plan, StagedTree &staged, LeftOutList &leftOut)
    : m_tree(image.tree)
    , m_plan(plan)
    , m_staged(staged)
    , m_leftOut(leftOut)
    , m_places(m_tree, plan)
    , m_directories(m_tree, m_places, staged.directory(), leftOut)
    , m_metadata(m_tree, leftOut)
{
}

/** The directory that \a entry goes to; -1 if it cannot be there, which is noted. */
Result<int> DirectoryTarget::openParent(const DraftEntry &entry)
{
    const Result<int> parent = m_directories.open(m_places.parent(entry.path));
    if (!parent)
        return parent;
    if (*parent < 0) {
        m_leftOut.add(LeftOutReason::Below, path(entry));
        return -1;
    }
    if (ExtractPlaces::isUsable(m_places.name(entry.path)))
        return parent;
    m_leftOut.add(LeftOutReason::Refused, path(entry), systemMessage(EINVAL));
    return -1;
}

Result<void> DirectoryTarget::check(int result, const DraftEntry &entry)
{
    return result >= 0 ? Result<void>() : cannotMake(errno, path(entry), m_leftOut);
}

Result<void> DirectoryTarget::addDirectory(const DraftEntry &entry)
{
    if (entry.kind != DraftEntry::Kind::Inode) {
        m_leftOut.add(LeftOutReason::Deletion, path(entry));
        return {};
    }
    const auto made = m_directories.make(entry.path);
    return made ? Result<void>() : tl::unexpected(made.error());
}

Result<void> DirectoryTarget::addOther(const DraftEntry &entry)
{
    switch (m_tree.type(entry.version)) {
    case EntryType::CharDevice:
    case EntryType::BlockDevice:
        m_leftOut.add(LeftOutReason::Device, path(entry));
        return {};
    case EntryType::Fifo:
        m_leftOut.add(LeftOutReason::Fifo, path(entry));
        return {};
    case EntryType::Symlink: {
        const Result<int> parent = openParent(entry);
        if (!parent)
            return tl::unexpected(parent.error());
        return *parent < 0 ? Result<void>() : addSymlink(*parent, entry);
    }
    case EntryType::File:
    case EntryType::Directory:
    case EntryType::Hardlink:
        break;
    }
    return begin(entry).and_then([this] { return end(); });
}

Result<void> DirectoryTarget::addSymlink(int parent, const DraftEntry &entry)
{
    const QByteArray name = m_places.name(entry.path);
    const int made = ::symlinkat(m_tree.symlinkTarget(entry.version).constData(), parent, name.constData());
    if (made != 0)
        return check(made, entry);
    m_metadata.applyToLink(parent, name, entry.version);
    noteTarget(entry);
    return {};
}

/** Notes a target that leads out of the destination whoever follows the link later; by its text, for what it goes
 *  through may change. */
void DirectoryTarget::noteTarget(const DraftEntry &link)
{
    const QByteArray target = m_tree.symlinkTarget(link.version);
    if (target.startsWith('/')) {
        m_leftOut.add(LeftOutReason::Absolute, path(link));
        return;
    }
    qsizetype depth = extractedName(m_tree, m_plan, link.path).count('/');
    for (const QByteArray &name : target.split('/')) {
        if (name == "..")
            --depth;
        else if (!name.isEmpty() && name != ".")
            ++depth;
        if (depth < 0) {
            m_leftOut.add(LeftOutReason::Outside, path(link), displayText(target));
            return;
        }
    }
}

Result<void> DirectoryTarget::addLink(const DraftEntry &entry)
{
    const PathId target = m_tree.version(entry.target).path;
    const Result<int> opened = m_directories.open(m_places.parent(target));
    if (!opened)
        return tl::unexpected(opened.error());
    const FileDescriptor from(*opened < 0 ? -1 : ::fcntl(*opened, F_DUPFD_CLOEXEC, 0));
    const Result<int> parent = openParent(entry);
    if (!parent)
        return tl::unexpected(parent.error());
    if (*parent < 0)
        return {};
    const EntryType type = m_tree.type(entry.version);
    if (type != EntryType::File && type != EntryType::Symlink)
        return addOther({entry.path, entry.version, {}, DraftEntry::Kind::Inode});
    const QByteArray name = m_places.name(target);
    if (::linkat(from.get(), name.constData(), *parent, m_places.name(entry.path).constData(), 0) == 0)
        return {};
    if (hasNoLinks(errno))
        return copyInstead(from.get(), name, *parent, entry);
    if (errno == ENOENT || errno == EBADF) {
        m_leftOut.add(LeftOutReason::Below, path(entry));
        return {};
    }
    return check(-1, entry);
}

/** Where there are no hard links, a file of its own has the same content. */
Result<void> DirectoryTarget::copyInstead(int from, const QByteArray &name, int parent, const DraftEntry &link)
{
    const DraftEntry entry {link.path, link.version, {}, DraftEntry::Kind::Inode};
    if (m_tree.type(link.version) == EntryType::Symlink)
        return addSymlink(parent, entry);
    const FileDescriptor original = openBelow(from, name, O_RDONLY);
    if (!original.isValid())
        return check(-1, entry);
    if (const auto begun = begin(entry); !begun || !m_file.isValid())
        return begun;
    const int problem = copyFile(original.get(), m_file.get());
    return problem == 0 ? end() : cannotWrite(problem);
}

Result<void> DirectoryTarget::begin(const DraftEntry &entry)
{
    m_entry = entry;
    m_at = 0;
    m_file = FileDescriptor();
    const Result<int> parent = openParent(entry);
    if (!parent)
        return tl::unexpected(parent.error());
    if (*parent < 0)
        return {};
    m_file = FileDescriptor(::openat(*parent, m_places.name(entry.path).constData(), NewFile, UnfinishedFileMode));
    return check(m_file.get(), entry);
}

Result<void> DirectoryTarget::add(quint64 offset, QByteArrayView bytes)
{
    if (!m_file.isValid())
        return {};
    m_at = offset + static_cast<quint64>(bytes.size());
    const int problem = writeAll(m_file.get(), bytes, offset);
    return problem == 0 ? Result<void>() : cannotWrite(problem);
}

Result<void> DirectoryTarget::end()
{
    if (!m_file.isValid())
        return {};
    const quint64 size = m_tree.size(m_entry.version);
    if (m_at < size && ::ftruncate(m_file.get(), static_cast<off_t>(size)) != 0)
        return cannotWrite(errno);
    m_metadata.apply(m_file.get(), m_entry.version);
    m_file = FileDescriptor();
    return {};
}

/** Takes the current file away, which is not whole. */
void DirectoryTarget::drop()
{
    if (!m_file.isValid())
        return;
    m_file = FileDescriptor();
    const Result<int> parent = m_directories.open(m_places.parent(m_entry.path));
    if (parent && *parent >= 0)
        ::unlinkat(*parent, m_places.name(m_entry.path).constData(), 0);
}

Result<void> DirectoryTarget::cannotWrite(int errorNumber)
{
    drop();
    return cannotMake(errorNumber, path(m_entry), m_leftOut);
}

Result<void> DirectoryTarget::fail(const DraftEntry &entry, const Error &error)
{
    if (m_entry.path == entry.path)
        drop();
    m_leftOut.add(LeftOutReason::Unreadable, path(entry), error.cause);
    return {};
}

/** From the bottom up: the mode of a directory may shut out even its owner. */
void DirectoryTarget::finishDirectories()
{
    const std::vector<PathId> made = m_directories.made();
    for (std::size_t i = made.size(); i-- > 0;)
        finishDirectory(made[i]);
    finishDirectory(PathTable::Root);
}

void DirectoryTarget::finishDirectory(PathId path)
{
    const Result<int> directory = m_directories.open(path);
    if (!directory || *directory < 0 || m_staged.wasThere(*directory))
        return;
    const VersionId version = versionOf(path);
    if (version.isValid())
        m_metadata.apply(*directory, version);
    else if (path != PathTable::Root)
        ::fchmod(*directory, ImpliedMode);
}

/** The chosen version of \a directory; invalid if it is only implied. */
VersionId DirectoryTarget::versionOf(PathId directory) const
{
    const LayerDraft &draft = m_plan.draft;
    const auto found = std::lower_bound(
        draft.begin(), draft.end(), directory, [](const DraftEntry &entry, PathId path) { return entry.path < path; });
    return found != draft.end() && found->path == directory ? found->version : VersionId();
}

Result<void> DirectoryTarget::finish()
{
    const bool hasTop = versionOf(PathTable::Root).isValid();
    if (m_staged.isNew()) {
        finishDirectories();
        return m_staged.commit(hasTop, m_leftOut);
    }
    const auto committed = m_staged.commit(hasTop, m_leftOut);
    if (!committed)
        return committed;
    // A directory that is to be moved has to be writable.
    m_directories.moveTo(m_staged.directory());
    finishDirectories();
    return {};
}

}
