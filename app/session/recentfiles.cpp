// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "recentfiles.h"

#include "openimage.h"
#include "streamsource.h"

#include <QFileInfo>
#include <QSettings>

namespace stratoscope
{

namespace
{

constexpr QLatin1String Key("recentFiles");

}

RecentFiles::RecentFiles(QObject *parent)
    : QObject(parent)
    , m_paths(QSettings().value(Key).toStringList().mid(0, Most))
{
}

void RecentFiles::set(const QStringList &paths)
{
    if (paths == m_paths)
        return;
    m_paths = paths;
    QSettings().setValue(Key, m_paths);
    Q_EMIT changed();
}

void RecentFiles::add(const QString &path)
{
    // What can be read only once is of no use later.
    if (isStream(path))
        return;
    // A reference to an engine or a registry means the same from any directory.
    const QString absolute = isAnyReference(path) ? path : QFileInfo(path).absoluteFilePath();
    QStringList paths = m_paths;
    paths.removeAll(absolute);
    paths.prepend(absolute);
    set(paths.mid(0, Most));
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
}

void RecentFiles::forgetVanished()
{
    QStringList paths = m_paths;
    paths.removeIf([](const QString &path) { return !isAnyReference(path) && !QFileInfo::exists(path); });
    set(paths);
}

}
