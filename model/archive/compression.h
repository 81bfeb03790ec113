// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "kindtable.h"

#include <QByteArrayView>
#include <QString>

namespace stratoscope
{

class ByteSource;

/** How a blob is compressed, told from its first bytes; media types and names lie. A new one starts with its row in
 *  compression.cpp. */
enum class Compression { None, Gzip, Zstd, Xz, Bzip2, Lz4 };

inline constexpr std::size_t CompressionCount = EnumeratorCount<Compression>;

/** Leading bytes that sniffCompression() wants to see (a zstd skippable frame may precede the data). */
inline constexpr qsizetype SniffBytes = 512;

/** The compression of a blob that starts with \a head; None if unknown. */
Compression sniffCompression(QByteArrayView head);

/** The same for a whole blob; also None if it cannot be read. */
Compression sniffCompression(const ByteSource &blob);

/** True if \a head starts a tar archive (ustar magic or a valid v7 checksum), or is a zero block (an empty tar). */
bool looksLikeTar(QByteArrayView head);
bool looksLikeTar(const ByteSource &blob);

/** The name of \a compression in media types, options and reports: "none", "gzip", "zstd", … */
QString compressionName(Compression compression);

}
