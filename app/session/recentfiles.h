// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QObject>
#include <QStringList>

namespace stratoscope
{

/** Paths of images that were opened, and references to those of engines, latest first, kept in the settings. */
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
    /** Drops what is no longer there. */
    void forgetVanished();

Q_SIGNALS:
    void changed();

private:
    void set(const QStringList &paths);

    QStringList m_paths;
};

}
