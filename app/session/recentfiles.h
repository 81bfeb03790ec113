// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "latestjob.h"

#include <QObject>
#include <QStringList>

namespace stratoscope
{

/** Paths and engine references of opened images, latest first, kept in the settings. All objects of the program have the
 *  same. */
class RecentFiles : public QObject
{
    Q_OBJECT

public:
    static constexpr qsizetype Most = 100;

    explicit RecentFiles(QObject *parent = nullptr);
    ~RecentFiles() override;

    QStringList paths() const { return m_paths; }

public Q_SLOTS:
    /** Puts \a path first. */
    void add(const QString &path);
    void remove(const QString &path);
    void clear();
    /** Drops files that are gone, as soon as the disks have told. */
    void forgetVanished();

Q_SIGNALS:
    void changed();
    /** The user wants nothing of what was opened to be kept. */
    void cleared();
    /** The user opened \a path. */
    void added(const QString &path);

private:
    void set(const QStringList &paths);

    QStringList m_paths;
    LatestJob m_looking; ///< Whether files are there: a disk may take its time.
};

}
