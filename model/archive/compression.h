// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArrayView>
#include <QString>

namespace stratoscope
{

class ByteSource;

/** How a blob is compressed, according to its first bytes; media types and names may lie. */
enum class Compression { None, Gzip, Zstd, Xz, Bzip2, Lz4 };

/** Leading bytes that sniffCompression() needs (a zstd skippable frame may precede the data). */
inline constexpr qsizetype SniffBytes = 512;

/** The compression of a blob that starts with \a head; None if unknown. */
Compression sniffCompression(QByteArrayView head);

/** The same for a whole blob; also None if it cannot be read. */
Compression sniffCompression(const ByteSource &blob);

/** True if \a head starts a tar archive (ustar magic or a valid v7 checksum), or is a zero block (an empty tar). */
bool looksLikeTar(QByteArrayView head);

/** The name of \a compression in media types and reports: "none", "gzip", "zstd", … */
QString compressionName(Compression compression);

}
