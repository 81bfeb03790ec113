// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>

#include <map>

namespace stratoscope
{

/** A file as one side of a comparison sees it. */
struct SeenFile
{
    char type = 'f'; ///< As find -printf %y: f, d, l, c, b, p.
    unsigned mode = 0; ///< 07777.
    quint32 uid = 0;
    quint32 gid = 0;
    quint64 size = 0; ///< Of a regular file; else 0.
    qint64 mtime = 0;
    QByteArray linkTarget;
    unsigned deviceMajor = 0;
    unsigned deviceMinor = 0;
    quint64 inode = 0; ///< Not compared: equal for the names of one file.

    bool operator==(const SeenFile &other) const { return toText() == other.toText(); }
    /** All that is compared, in one line. */
    QByteArray toText() const;
};

/** Files by path, "/etc/passwd"; the root is "/". */
using FileView = std::map<QByteArray, SeenFile>;

/** All files at and below \a directory, as the kernel shows them; crosses no symlink. */
FileView viewOfDirectory(const QByteArray &directory);

/** The first few differences, one a line; empty if there are none. */
QByteArray differences(const FileView &expected, const FileView &actual);

/** Bytes of the regular files in \a view, an inode counted once. */
quint64 bytesIn(const FileView &view);

}
