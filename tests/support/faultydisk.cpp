// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "faultydisk.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <sys/stat.h>

namespace stratoscope
{

namespace
{

constexpr int MountMs = 10'000;

dev_t deviceOf(const QString &path)
{
    struct stat status = {};
    return ::stat(QFile::encodeName(path).constData(), &status) == 0 ? status.st_dev : 0;
}

}

FaultyDisk::FaultyDisk()
{
    for (const char *name : {"behind", "disk"})
        QDir(m_folder.path()).mkdir(QLatin1String(name));
    setFault(Fault::None);
}

FaultyDisk::~FaultyDisk()
{
    setFault(Fault::None);
    if (m_server.state() == QProcess::NotRunning)
        return;
    m_server.terminate();
    if (!m_server.waitForFinished(MountMs))
        m_server.kill();
    m_server.waitForFinished(MountMs);
    QProcess::execute(QStringLiteral("umount"), {QStringLiteral("-q"), QStringLiteral("-l"), path({})});
}

QByteArray FaultyDisk::mount()
{
    if (!QFile::exists(QStringLiteral("/dev/fuse")))
        return "no /dev/fuse";
    const dev_t before = deviceOf(path({}));
    m_server.start(QStringLiteral(STRATOSCOPE_SERVE_FAULTY_DISK),
        {behind({}), m_folder.filePath(QStringLiteral("fault")), path({})});
    if (!m_server.waitForStarted())
        return "the disk does not start";
    const bool isThere = QTest::qWaitFor(
        [&] { return deviceOf(path({})) != before || m_server.state() == QProcess::NotRunning; }, MountMs);
    return isThere && m_server.state() == QProcess::Running ? QByteArray() : "FUSE does not work here";
}

void FaultyDisk::setFault(Fault fault)
{
    QFile file(m_folder.filePath(QStringLiteral("fault")));
    if (file.open(QIODevice::WriteOnly))
        file.write(fault == Fault::Gone ? "g" : fault == Fault::Stuck ? "s" : "n");
}

QString FaultyDisk::behind(const QString &name) const
{
    return m_folder.filePath(QStringLiteral("behind/") + name);
}

QString FaultyDisk::path(const QString &name) const
{
    return m_folder.filePath(QStringLiteral("disk/") + name);
}

}
