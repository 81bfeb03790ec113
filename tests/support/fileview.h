// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>

#include <map>

namespace stratoscope
{

/** A file as seen by one side of a comparison. */
struct SeenFile
{
    char type = 'f'; ///< As in find -printf %y: f, d, l, c, b, p.
    unsigned mode = 0; ///< 07777.
    quint32 uid = 0;
    quint32 gid = 0;
    quint64 size = 0; ///< For a regular file, otherwise 0.
    qint64 mtime = 0;
    QByteArray linkTarget;
    unsigned deviceMajor = 0;
    unsigned deviceMinor = 0;
    quint64 inode = 0; ///< Not compared: equal for all names of a file.

    bool operator==(const SeenFile &other) const { return toText() == other.toText(); }
    /** Everything that is compared, in one line. */
    QByteArray toText() const;
};

/** Files by path, "/etc/passwd"; the root is "/". */
using FileView = std::map<QByteArray, SeenFile>;

/** All files in and below \a directory, and the directory itself, as shown by the kernel; follows no symlinks. */
FileView viewOfDirectory(const QByteArray &directory);

/** The first few differences, one per line; empty if there are none. */
QByteArray differences(const FileView &expected, const FileView &actual);

/** The bytes of the regular files in \a view, each inode counted once. */
quint64 bytesIn(const FileView &view);

}
