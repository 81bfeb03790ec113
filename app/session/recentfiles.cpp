// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "recentfiles.h"

#include "openimage.h"
#include "openrequest.h"
#include "streamsource.h"

#include <QDir>
#include <QFileInfo>
#include <QSettings>

namespace stratoscope
{

namespace
{

constexpr QLatin1String Key("recentFiles");

/** Those of all windows. */
QList<RecentFiles *> &allRecentFiles()
{
    static QList<RecentFiles *> all;
    return all;
}

}

RecentFiles::RecentFiles(QObject *parent)
    : QObject(parent)
    , m_paths(QSettings().value(Key).toStringList().mid(0, Most))
{
    allRecentFiles().append(this);
}

RecentFiles::~RecentFiles()
{
    allRecentFiles().removeAll(this);
}

void RecentFiles::set(const QStringList &paths)
{
    if (paths == m_paths)
        return;
    QSettings().setValue(Key, paths);
    const QList<RecentFiles *> all = allRecentFiles();
    for (RecentFiles *files : all) {
        files->m_paths = paths;
        Q_EMIT files->changed();
    }
}

void RecentFiles::add(const QString &path)
{
    // What can be read only once is of no use later.
    if (isOwnDescriptor(path))
        return;
    const QString absolute = absolutePath(path, QDir::currentPath());
    QStringList paths = m_paths;
    paths.removeAll(absolute);
    paths.prepend(absolute);
    set(paths.mid(0, Most));
    Q_EMIT added(absolute);
}

void RecentFiles::remove(const QString &path)
{
    QStringList paths = m_paths;
    paths.removeAll(path);
    set(paths);
}

void RecentFiles::clear()
{
    set({});
    Q_EMIT cleared();
}

void RecentFiles::forgetVanished()
{
    m_looking.start([this, paths = m_paths](const Job &job, const LatestJob::Deliver &deliver) {
        QStringList gone;
        for (const QString &path : paths) {
            if (!job.isCancelled() && !isAnyReference(path) && !QFileInfo::exists(path))
                gone.append(path);
        }
        deliver([this, gone] {
            QStringList left = m_paths;
            left.removeIf([&gone](const QString &path) { return gone.contains(path); });
            set(left);
        });
    });
}

}
