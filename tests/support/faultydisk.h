// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QProcess>
#include <QTemporaryDir>

namespace stratoscope
{

/** A disk that can be pulled: a file system in another process, with files of a temporary directory. */
class FaultyDisk
{
public:
    enum class Fault {
        None,
        Gone, ///< Everything fails.
        Stuck, ///< Reads wait, until they are interrupted.
    };

    FaultyDisk();
    /** Heals and unmounts it. */
    ~FaultyDisk();
    Q_DISABLE_COPY_MOVE(FaultyDisk)

    /** Mounts it; returns why that is impossible here, empty on success. */
    QByteArray mount();
    void setFault(Fault fault);
    /** Where to put the file \a name, and … */
    QString behind(const QString &name) const;
    /** … where it is on the disk. */
    QString path(const QString &name) const;

private:
    QTemporaryDir m_folder;
    QProcess m_server;
};

}
