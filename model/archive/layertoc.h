// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "bytesource.h"
#include "compression.h"
#include "digest.h"
#include "rawentry.h"

#include <array>
#include <vector>

namespace stratoscope
{

/** A piece of a regular file that can be unpacked by itself. */
struct TocChunk
{
    quint64 offset = 0; ///< Of what has to be unpacked, in the blob.
    quint64 end = 0; ///< Where it ends at the latest, in the blob.
    quint64 inner = 0; ///< Where the piece begins in what is unpacked.
    quint64 at = 0; ///< Where it begins in the file.
    quint64 size = 0; ///< Unpacked, in bytes.
    std::array<char, 32> digest {}; ///< SHA-256 of it unpacked.
    bool isZeros = false; ///< Nothing is stored.
};

/** Where the files of a layer are, as its table of contents says. */
struct LayerToc
{
    Compression compression = Compression::None; ///< Of each piece.
    std::vector<TocChunk> chunks; ///< In the order of their files, and those of one file together and without gaps.
};

/** A table of contents of a layer that was compared with its digest, not yet read. */
struct TocBytes
{
    Compression compression = Compression::None;
    QByteArray json;
    quint64 end = 0; ///< Where contents end in the blob.
    std::optional<RawEntry> own; ///< The entry of the table itself, if it is a file of the layer; without its views,
    QByteArray ownPath; ///< for which this is the path.
    TocChunk ownChunk; ///< And its content.
};

/**
 * Reads the table of contents of an eStargz (stargz-snapshotter, docs/estargz.md) or zstd:chunked layer, and passes its
 * entries to \a sink as if they had been read from its tar; RawEntry::dataOffset is TarBlock times one more than the
 * number of the file's first chunk. Fails with ErrorKind::Damaged if it does not say where all contents are and what
 * digest they have, and with ErrorKind::Limit: then nothing that \a sink got counts.
 */
Result<LayerToc> readLayerToc(const TocBytes &toc, EntrySink &sink);

/** The number of the first chunk of a file at \a dataOffset, as readLayerToc() gave it. */
std::size_t firstChunk(quint64 dataOffset);

/** The first half of a SHA-256 as a hash that is only compared with others of this kind. */
ContentHash contentHashOf(QByteArrayView sha256);

}
