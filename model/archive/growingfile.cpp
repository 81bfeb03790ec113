// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "growingfile.h"

#include "openfile.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QThread>

#include <fcntl.h>
#include <linux/magic.h>
#include <sys/stat.h>
#include <sys/vfs.h>

#include <cerrno>
#include <csignal>

namespace stratoscope
{

namespace
{

struct GrowingFileWords
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::GrowingFile)
};

constexpr int GrowthPollMs = 100;

/** Over a network, the kernel refuses leases for reasons of its own. */
bool isRemote(const FileDescriptor &file)
{
    struct statfs system = {};
    if (::fstatfs(file.get(), &system) != 0)
        return true;
    const auto kind = static_cast<quint32>(system.f_type);
    return kind == NFS_SUPER_MAGIC || kind == SMB_SUPER_MAGIC || kind == CIFS_SUPER_MAGIC || kind == SMB2_SUPER_MAGIC;
}

/** Asks the kernel, which refuses a read lease on a file that is open for writing; false where it does not say. */
bool hasWriter(const FileDescriptor &file)
{
    if (isRemote(file))
        return false;
    // Whoever opens it meanwhile causes a signal to us: one that does nothing.
    ::fcntl(file.get(), F_SETSIG, SIGURG);
    if (::fcntl(file.get(), F_SETLEASE, F_RDLCK) != 0)
        return errno == EAGAIN;
    ::fcntl(file.get(), F_SETLEASE, F_UNLCK);
    return false;
}

}

GrowingFile::GrowingFile(const QString &path)
    : m_path(path)
{
    const FileDescriptor looked(::open(QFile::encodeName(path).constData(), O_PATH | O_CLOEXEC));
    if (auto file = openRegularFile(looked, path))
        m_file = std::move(*file);
    m_size = size();
}

quint64 GrowingFile::size() const
{
    struct stat status = {};
    return m_file.isValid() && ::fstat(m_file.get(), &status) == 0 ? quint64(status.st_size) : 0;
}

bool GrowingFile::isGrowing() const
{
    return m_file.isValid() && (size() > m_size || hasWriter(m_file));
}

Result<bool> GrowingFile::waitUntilWritten(const Job &job, int stillMs) const
{
    quint64 last = size();
    QElapsedTimer still;
    still.start();
    for (;;) {
        if (job.isCancelled())
            return Job::cancelled();
        job.report({GrowingFileWords::tr("%1 is still being written").arg(QFileInfo(m_path).fileName()), last, 0});
        QThread::msleep(GrowthPollMs);
        if (const quint64 now = size(); now != last) {
            last = now;
            still.restart();
        }
        // On some file systems only its growth shows that it is written: wait a while for more.
        const bool hasOne = hasWriter(m_file);
        if (still.hasExpired(hasOne ? stillMs : qMin(stillMs, 10 * GrowthPollMs)))
            return !hasOne;
    }
}

}
