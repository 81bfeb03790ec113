// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>

#include <utility>
#include <vector>

namespace stratoscope::imagebuilder
{

/** The type of a tar entry. */
enum class TarType { File, Directory, Symlink, Hardlink, CharDevice, BlockDevice, Fifo };

/** A tar entry to write: names are bytes and stay as they are. */
struct TarEntry
{
    QByteArray path;
    TarType type = TarType::File;
    quint32 mode = 0644;
    quint32 uid = 0;
    quint32 gid = 0;
    qint64 mtime = 0; ///< Seconds since the epoch.
    quint32 mtimeNsec = 0; ///< Only the pax format keeps it.
    QByteArray content; ///< For a file.
    QByteArray linkTarget; ///< For a symlink or hard link.
    quint32 deviceMajor = 0;
    quint32 deviceMinor = 0;
    std::vector<std::pair<QByteArray, QByteArray>> xattrs; ///< Only the pax format keeps them.
};

/** A whiteout for \a path (OCI image-spec, layer.md): the file ".wh.NAME" next to it. */
TarEntry whiteout(const QByteArray &path);
/** The marker ".wh..wh..opq" in \a directory. */
TarEntry opaqueMarker(const QByteArray &directory);

}
