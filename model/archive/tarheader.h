// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArrayView>

#include <cstddef>

namespace stratoscope
{

/** The unit of a tar: headers take one of these, content fills whole ones. In bytes. */
inline constexpr std::size_t TarBlockBytes = 512;

/** Number of zeros that pad \a size to whole blocks. */
inline quint64 tarPadding(quint64 size)
{
    return (TarBlockBytes - size % TarBlockBytes) % TarBlockBytes;
}

/**
 * One header block of a tar, field by field, as Go's archive/tar reads it, because that is what engines use. Views
 * point into the block. A number that cannot be read counts as 0.
 */
struct TarHeader
{
    enum class Format { V7, Ustar, Star, Gnu };

    Format format = Format::V7;
    char type = '0'; ///< The type flag as written.
    QByteArrayView name;
    QByteArrayView prefix; ///< To be put before the name, with a slash; mostly empty.
    QByteArrayView linkName;
    qint64 mode = 0;
    qint64 uid = 0;
    qint64 gid = 0;
    qint64 size = 0; ///< As written: types without content may have one, too. Never negative if the header is valid.
    qint64 mtime = 0; ///< Seconds since the epoch.
    qint64 deviceMajor = 0;
    qint64 deviceMinor = 0;
    bool malformed = false; ///< Some number is none: Go refuses the archive.
};

/** Reads the block at \a block. False if its checksum is wrong or its size is none, so that it is no header. */
bool readTarHeader(const char *block, TarHeader &header);

/** True if all 512 bytes of \a block are zero. */
bool isZeroBlock(const char *block);

/** A number of \a size bytes in octal, or in base 256 where the first bit is set; sets \a malformed if it is neither or
 *  does not fit. */
qint64 readTarNumber(const char *field, std::size_t size, bool &malformed);

/** Up to the first NUL, or all \a size bytes. */
QByteArrayView readTarText(const char *field, std::size_t size);

/** True for types that never have content, whatever their size says. */
bool isHeaderOnly(char type);

}
