// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "error.h"
#include "rawentry.h"

#include <QByteArray>

namespace stratoscope
{

/** What the header of one entry of a tar says. */
struct EntryHeader
{
    QByteArray path; ///< As it is to be written: relative; of a directory with a slash at its end.
    EntryType type = EntryType::File;
    quint32 mode = 0;
    quint32 uid = 0;
    quint32 gid = 0;
    quint64 size = 0; ///< Bytes of content that follow.
    qint64 mtime = 0;
    quint32 mtimeNsec = 0;
    QByteArray linkTarget; ///< Of a symlink or a hard link.
    quint32 deviceMajor = 0;
    quint32 deviceMinor = 0;
    const std::vector<Xattr> *xattrs = nullptr; ///< Null: none.
};

/** The blocks of \a header: ustar's, with a PAX extended header before it for what does not fit in. Names are written as
 *  the bytes that they are. Fails with ErrorKind::Usage for an attribute that PAX has no way to write. */
Result<QByteArray> encodeEntryHeader(const EntryHeader &header);

/** The lengths of an entry's names. */
struct TarNameSizes
{
    std::size_t path = 0;
    std::size_t link = 0;
    bool isText = true; ///< Both are UTF-8; counts only where one is longer than TarNameField.
};

/** Names up to this length fit into ustar's fields. */
inline constexpr std::size_t TarNameField = 100;

/** How many bytes encodeEntryHeader() gives for \a header with names of such \a sizes, whatever names are in it. */
quint64 entryHeaderBytes(const EntryHeader &header, const TarNameSizes &sizes);

/** Zeros that bring \a size to a multiple of a block. */
inline quint64 tarPadding(quint64 size)
{
    return (512 - size % 512) % 512;
}

/** Bytes of zeros at the end of a tar. */
inline constexpr quint64 TarEndBytes = 1024;

}
