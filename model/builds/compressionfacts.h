// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "bytesource.h"
#include "compression.h"

namespace stratoscope
{

/** How a layer's blob was compressed, as far as its beginning tells (RFC 1952 for gzip, RFC 8878 for zstd). */
struct CompressionFacts
{
    Compression compression = Compression::None;
    quint64 bytes = 0; ///< Of the blob.
    std::optional<qint64> time; ///< gzip: seconds since the epoch, if it is set.
    QByteArray name; ///< gzip: the name of the file that was compressed; mostly empty.
    std::optional<quint8> system; ///< gzip: where it was made; 255: unknown, as Go writes.
    std::optional<quint8> level; ///< gzip: 2 for best, 4 for fastest, 0 for others.
    std::optional<bool> hasChecksum; ///< zstd: each frame has one.
    std::optional<bool> hasSize; ///< zstd: each frame says how large its content is.

    bool operator==(const CompressionFacts &) const = default;
};

/** Reads the beginning of \a blob, which is compressed as \a compression says. */
CompressionFacts compressionFacts(const ByteSource &blob, Compression compression);

}
