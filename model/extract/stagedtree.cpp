// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "stagedtree.h"

#include "openfile.h"
#include "removetree.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>

#include <fcntl.h>
#include <sys/stat.h>
#include <sys/statvfs.h>

#include <cerrno>
#include <cstdio>
#include <limits>

namespace stratoscope
{

namespace
{

struct StagedTreeWords
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::StagedTree)
};

constexpr mode_t StagedMode = 0700; ///< Nobody else sees it before it is complete.
constexpr qsizetype HiddenNameBytes = 200;

QByteArray hiddenName(const QByteArray &name)
{
    return '.' + name.left(HiddenNameBytes) + '.' + QByteArray::number(QRandomGenerator::global()->generate(), 36)
        + ".part";
}

/** The mode of a new directory. The umask itself can only be asked for by changing it, for all threads. */
mode_t newDirectoryMode()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0755;
    for (QByteArray line = status.readLine(); !line.isEmpty(); line = status.readLine()) {
        bool isOctal = false;
        const uint mask = line.startsWith("Umask:") ? line.sliced(6).trimmed().toUInt(&isOctal, 8) : 0;
        if (isOctal)
            return 0777 & ~mask;
    }
    return 0755;
}

int renameUnlessThere(int from, const QByteArray &name, int to, const QByteArray &newName)
{
    if (::renameat2(from, name.constData(), to, newName.constData(), RENAME_NOREPLACE) == 0)
        return 0;
    // Some network file systems do not know the flag.
    struct stat status = {};
    if (errno != EINVAL && errno != ENOSYS)
        return errno;
    if (::fstatat(to, newName.constData(), &status, AT_SYMLINK_NOFOLLOW) == 0)
        return EEXIST;
    return ::renameat(from, name.constData(), to, newName.constData()) == 0 ? 0 : errno;
}

}

StagedTree::StagedTree(FileDescriptor home, const QByteArray &name, const QString &destination)
    : m_home(std::move(home))
    , m_name(name)
    , m_destination(destination)
{
}

Result<StagedTree> StagedTree::create(const QString &destination, ExistingFiles existing)
{
    const auto refuse = [&](const QString &cause, const QString &hint = {}) {
        return tl::unexpected(Error {ErrorKind::Usage, destination, {}, cause, hint});
    };
    const QString clean = QDir::cleanPath(destination);
    const QFileInfo info(clean);
    if (destination.isEmpty() || (info.exists() && !info.isDir()))
        return refuse(StagedTreeWords::tr("not a directory"));
    if (!info.exists() && info.isSymLink())
        return refuse(StagedTreeWords::tr("a link that leads nowhere"));
    const QByteArray home = QFile::encodeName(info.exists() ? clean : info.path());
    FileDescriptor opened(::open(home.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!opened.isValid())
        return tl::unexpected(systemError(errno, {}).in(destination));
    if (info.exists() && existing == ExistingFiles::Refuse && !namesIn(opened.get()).isEmpty())
        return refuse(StagedTreeWords::tr("the directory is not empty"));
    StagedTree tree(std::move(opened), info.exists() ? QByteArray() : QFile::encodeName(info.fileName()), destination);
    const auto made = tree.make();
    return made ? Result<StagedTree>(std::move(tree)) : tl::unexpected(made.error());
}

Result<void> StagedTree::make()
{
    const QByteArray name = hiddenName(m_name.isEmpty() ? QByteArrayLiteral("extracted") : m_name);
    if (::mkdirat(m_home.get(), name.constData(), StagedMode) != 0)
        return problem(errno);
    m_hidden = name;
    m_staged = openBelow(m_home.get(), name, O_RDONLY | O_DIRECTORY);
    return m_staged.isValid() ? Result<void>() : problem(errno);
}

StagedTree::~StagedTree()
{
    if (m_home.isValid() && !m_hidden.isEmpty())
        removeTree(m_home.get(), m_hidden);
}

tl::unexpected<Error> StagedTree::problem(int errorNumber) const
{
    return tl::unexpected(systemError(errorNumber, {}).in(m_destination));
}

quint64 StagedTree::freeBytes() const
{
    struct statvfs status = {};
    if (::fstatvfs(m_home.get(), &status) != 0 || status.f_blocks == 0)
        return std::numeric_limits<quint64>::max();
    return quint64(status.f_bavail) * status.f_frsize;
}

Result<void> StagedTree::commit(bool keepsMode, LeftOutList &leftOut)
{
    if (isNew())
        return putInPlace(keepsMode);
    merge(m_staged.get(), m_home.get(), {}, leftOut);
    noteOld(m_home.get());
    m_staged = FileDescriptor();
    removeTree(m_home.get(), std::exchange(m_hidden, {}));
    return {};
}

Result<void> StagedTree::putInPlace(bool keepsMode)
{
    if (!keepsMode)
        ::fchmod(m_staged.get(), newDirectoryMode());
    if (const int errorNumber = renameUnlessThere(m_home.get(), m_hidden, m_home.get(), m_name); errorNumber != 0)
        return problem(errorNumber);
    m_hidden.clear();
    return {};
}

/** Moves everything of \a from to \a to, in which \a above is. */
void StagedTree::merge(int from, int to, const QByteArray &above, LeftOutList &leftOut)
{
    for (const QByteArray &name : namesIn(from))
        mergeOne(from, to, name, above, leftOut);
}

void StagedTree::mergeOne(int from, int to, const QByteArray &name, const QByteArray &above, LeftOutList &leftOut)
{
    const int problem = renameUnlessThere(from, name, to, name);
    if (problem == 0)
        return;
    const QByteArray path = above + '/' + name;
    if (problem != EEXIST) {
        leftOut.add(LeftOutReason::Refused, path, systemMessage(problem));
        return;
    }
    const FileDescriptor ours = openBelow(from, name, O_RDONLY | O_DIRECTORY);
    const FileDescriptor theirs = openBelow(to, name, O_RDONLY | O_DIRECTORY);
    if (ours.isValid() && theirs.isValid()) {
        noteOld(theirs.get());
        merge(ours.get(), theirs.get(), path, leftOut);
        return;
    }
    // rename(2) replaces no directory by anything else, nor the other way round, and follows no link.
    struct stat status = {};
    const bool isReplaced = !ours.isValid() && ::fstatat(to, name.constData(), &status, AT_SYMLINK_NOFOLLOW) == 0
        && (S_ISREG(status.st_mode) || S_ISLNK(status.st_mode))
        && ::renameat(from, name.constData(), to, name.constData()) == 0;
    if (!isReplaced)
        leftOut.add(LeftOutReason::InTheWay, path);
}

void StagedTree::noteOld(int directory)
{
    struct stat status = {};
    if (::fstat(directory, &status) == 0)
        m_old.insert({status.st_dev, status.st_ino});
}

bool StagedTree::wasThere(int directory) const
{
    struct stat status = {};
    return ::fstat(directory, &status) == 0 && m_old.contains({status.st_dev, status.st_ino});
}

}
