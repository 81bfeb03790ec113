// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "layerwalk.h"

#include "bytes.h"
#include "directorylist.h"
#include "inodexattrs.h"
#include "openfile.h"
#include "overlayentry.h"
#include "readlimits.h"
#include "statentrytype.h"
#include "warninglist.h"

#include <QCoreApplication>
#include <QFile>

#include <fcntl.h>
#include <sys/stat.h>
#include <sys/sysmacros.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <map>

namespace stratoscope
{

namespace
{

struct UpperWalkWords
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::UpperWalk)
};

/** Entries between two progress reports; the total is unknown. */
constexpr quint64 EntriesAReport = 1024;

RawEntry entryFrom(const struct stat &status, EntryType type)
{
    RawEntry entry;
    entry.type = type;
    entry.mode = static_cast<quint16>(status.st_mode & 07777);
    entry.uid = status.st_uid;
    entry.gid = status.st_gid;
    entry.mtime = status.st_mtim.tv_sec;
    entry.mtimeNsec = static_cast<quint32>(status.st_mtim.tv_nsec);
    if (type == EntryType::File)
        entry.size = static_cast<quint64>(status.st_size);
    if (type == EntryType::CharDevice || type == EntryType::BlockDevice) {
        entry.deviceMajor = gnu_dev_major(status.st_rdev);
        entry.deviceMinor = gnu_dev_minor(status.st_rdev);
    }
    return entry;
}

/** Some write the name of the opaque marker without the second prefix. Empty if \a path is none. */
QByteArray asOpaqueMarker(const QByteArray &path)
{
    constexpr QByteArrayView Short(".wh..opq");
    if (!path.endsWith(Short) || (path.size() > Short.size() && path[path.size() - Short.size() - 1] != '/'))
        return {};
    return path.chopped(Short.size()) + ".wh..wh..opq";
}

/**
 * Walks an upper directory folder by folder, in byte order of names, so that the same directory always yields the same
 * entries. The directory itself is not an entry: overlayfs ignores opaque markers on it.
 */
class UpperWalker
{
public:
    UpperWalker(FileDescriptor root, const QString &name, EntrySink &sink, const Job &job)
        : m_root(std::move(root))
        , m_name(name)
        , m_sink(sink)
        , m_job(job)
    {
    }

    Result<WalkOutcome> walk();

private:
    Result<void> walkFolder(const QByteArray &folder);
    void visit(const QByteArray &path);
    bool complete(RawEntry &entry, const FileDescriptor &looked, const struct stat &status, QByteArray &target);
    void takeXattrs(RawEntry &entry, int descriptor);
    bool readTarget(const RawEntry &entry, const FileDescriptor &looked, QByteArray &target);
    bool readTargetFile(const RawEntry &entry, const FileDescriptor &looked, QByteArray &target);
    void warn(const QByteArray &path, const QString &text);
    void lose(const QByteArray &path, const Error &error);

    const FileDescriptor m_root;
    const QString m_name;
    EntrySink &m_sink;
    const Job m_job;
    WalkOutcome m_outcome;
    WarningList m_warnings;
    std::vector<QByteArray> m_folders; ///< A stack of folders to walk; the last element comes next.
    std::vector<QByteArray> m_below; ///< The subfolders of the current one.
    std::map<std::pair<dev_t, ino_t>, QByteArray> m_firstNames; ///< Of inodes with several names.
    quint64 m_count = 0;
};

Result<WalkOutcome> UpperWalker::walk()
{
    m_folders.emplace_back();
    while (!m_folders.empty()) {
        const QByteArray folder = m_folders.back();
        m_folders.pop_back();
        if (const auto walked = walkFolder(folder); !walked)
            return tl::unexpected(walked.error());
        m_folders.insert(m_folders.end(), m_below.rbegin(), m_below.rend());
        m_below.clear();
    }
    m_outcome.warnings = m_warnings.texts();
    return std::move(m_outcome);
}

Result<void> UpperWalker::walkFolder(const QByteArray &folder)
{
    const auto names = listDirectory(m_root.get(), folder.isEmpty() ? QByteArrayLiteral(".") : folder);
    if (!names)
        lose(folder, names.error());
    for (const QByteArray &name : names.value_or(std::vector<QByteArray>())) {
        if (m_job.isCancelled())
            return Job::cancelled();
        if (++m_count > limits::LayerEntries) {
            lose(folder,
                {ErrorKind::Limit, {}, {}, UpperWalkWords::tr("it has more than %1 entries").arg(limits::LayerEntries),
                    {}});
            m_folders.clear();
            m_below.clear();
            break;
        }
        if (m_count % EntriesAReport == 1)
            m_job.report({UpperWalkWords::tr("Reading %1").arg(m_name), 0, 0});
        visit(folder.isEmpty() ? name : folder + '/' + name);
    }
    return {};
}

void UpperWalker::visit(const QByteArray &path)
{
    // O_PATH looks without opening: devices and FIFOs stay untouched.
    const FileDescriptor looked = openBelow(m_root.get(), path, O_PATH);
    struct stat status = {};
    if (!looked.isValid() || ::fstat(looked.get(), &status) != 0)
        return lose(path, systemError(errno, {}));
    const auto type = entryTypeOf(status.st_mode);
    if (!type)
        return warn(path, UpperWalkWords::tr("a socket, which images cannot contain; skipped"));
    RawEntry entry = entryFrom(status, *type);
    entry.path = path;
    QByteArray target;
    if (!complete(entry, looked, status, target))
        return;
    const QByteArray marker = asOpaqueMarker(path);
    if (!marker.isEmpty())
        entry.path = marker;
    m_sink.add(entry);
    if (*type != EntryType::Directory)
        return;
    if (path.count('/') + 1 < limits::PathDepth && path.size() < limits::PathBytes - limits::NameBytes - 1)
        m_below.push_back(path);
    else
        lose(path, {ErrorKind::Limit, {}, {}, UpperWalkWords::tr("directories nested too deep"), {}});
}

/** Adds what \a status does not contain; false on failure. */
bool UpperWalker::complete(RawEntry &entry, const FileDescriptor &looked, const struct stat &status, QByteArray &target)
{
    const bool isLink = entry.type == EntryType::Symlink;
    takeXattrs(entry, looked.get());
    if (entry.type == EntryType::Symlink) {
        if (!(isLink ? readTarget(entry, looked, target) : readTargetFile(entry, looked, target)))
            return false;
        entry.linkTarget = target;
    }
    if (entry.type != EntryType::Directory && !entry.whiteout && status.st_nlink > 1) {
        const auto [first, isFirst]
            = m_firstNames.try_emplace({status.st_dev, status.st_ino}, entry.path.toByteArray());
        if (!isFirst) {
            entry.type = EntryType::Hardlink;
            entry.size = 0;
            entry.linkTarget = first->second;
        }
    }
    return true;
}

bool UpperWalker::readTarget(const RawEntry &entry, const FileDescriptor &looked, QByteArray &target)
{
    target.resize(limits::PathBytes);
    const ssize_t length = ::readlinkat(looked.get(), "", target.data(), static_cast<std::size_t>(target.size()));
    if (length < 0)
        lose(entry.path.toByteArray(), systemError(errno, {}));
    target.truncate(std::max<ssize_t>(length, 0));
    return length >= 0;
}

/** Of a symlink that a rootless storage keeps as a file. */
bool UpperWalker::readTargetFile(const RawEntry &entry, const FileDescriptor &looked, QByteArray &target)
{
    const auto file = openRegularFile(looked, {});
    target.resize(limits::PathBytes);
    const ssize_t length
        = file ? ::pread(file->get(), target.data(), static_cast<std::size_t>(target.size()), 0) : ssize_t(-1);
    if (length < 0)
        lose(entry.path.toByteArray(), file ? systemError(errno, {}) : file.error());
    target.truncate(std::max<ssize_t>(length, 0));
    return length >= 0;
}

void UpperWalker::takeXattrs(RawEntry &entry, int descriptor)
{
    auto xattrs = readXattrs(descriptor);
    if (!xattrs)
        lose(entry.path.toByteArray(), xattrs.error());
    else
        entry.xattrs = std::move(*xattrs);
    interpretOverlay(entry);
}

void UpperWalker::warn(const QByteArray &path, const QString &text)
{
    m_warnings.add([&] { return QStringLiteral("%1: %2").arg(displayText(path), text); });
}

/** Records something unreadable; the first one becomes the layer's damage. */
void UpperWalker::lose(const QByteArray &path, const Error &error)
{
    warn(path, error.cause);
    if (m_outcome.damage)
        return;
    m_outcome.damage = Error {error.kind, {}, m_name, QStringLiteral("%1: %2").arg(displayText(path), error.cause), {}};
    if (error.kind == ErrorKind::Unreadable)
        m_outcome.damage->hint
            = UpperWalkWords::tr("Upper directories belong to root: run the program as a user who can read them.");
}

}

Result<WalkOutcome> walkUpperDirectory(const QString &path, EntrySink &sink, const Job &job)
{
    FileDescriptor root(::open(QFile::encodeName(path).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!root.isValid())
        return tl::unexpected(systemError(errno, {}).in(path));
    return UpperWalker(std::move(root), path, sink, job).walk();
}

}
