// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QObject>
#include <QStringList>

namespace stratoscope
{

/** Paths and engine references of opened images, latest first, kept in the settings. */
class RecentFiles : public QObject
{
    Q_OBJECT

public:
    static constexpr qsizetype Most = 12;

    explicit RecentFiles(QObject *parent = nullptr);

    QStringList paths() const { return m_paths; }

public Q_SLOTS:
    /** Puts \a path first. */
    void add(const QString &path);
    void remove(const QString &path);
    void clear();
    /** Drops files that are gone. */
    void forgetVanished();

Q_SIGNALS:
    void changed();

private:
    void set(const QStringList &paths);

    QStringList m_paths;
};

}
