// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "error.h"
#include "rawentry.h"

#include <QByteArray>

namespace stratoscope
{

/** The header of one tar entry. */
struct EntryHeader
{
    QByteArray path; ///< As written to the tar: relative; with a trailing slash for a directory.
    EntryType type = EntryType::File;
    quint32 mode = 0;
    quint32 uid = 0;
    quint32 gid = 0;
    quint64 size = 0; ///< Bytes of content after the header.
    qint64 mtime = 0;
    quint32 mtimeNsec = 0;
    QByteArray linkTarget; ///< For a symlink or a hard link.
    quint32 deviceMajor = 0;
    quint32 deviceMinor = 0;
    const std::vector<Xattr> *xattrs = nullptr; ///< Null: none.
};

/** The blocks of \a header: a ustar block, after a PAX extended header if something does not fit. Writes names as raw
 *  bytes. Fails with ErrorKind::Usage for an attribute that PAX cannot represent. */
Result<QByteArray> encodeEntryHeader(const EntryHeader &header);

/** The lengths of an entry's names. */
struct TarNameSizes
{
    std::size_t path = 0;
    std::size_t link = 0;
    bool isText = true; ///< Both are UTF-8; matters only if one is longer than TarNameField.
};

/** Names up to this length fit into ustar's fields. */
inline constexpr std::size_t TarNameField = 100;

/** The number of bytes from encodeEntryHeader() for \a header with names of these \a sizes, ignoring its own names. */
quint64 entryHeaderBytes(const EntryHeader &header, const TarNameSizes &sizes);

/** Bytes of zeros at the end of a tar. */
inline constexpr quint64 TarEndBytes = 1024;

}
