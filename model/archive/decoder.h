// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "bytesource.h"
#include "checkpointkeeper.h"
#include "compression.h"

#include <functional>
#include <memory>

namespace stratoscope
{

/**
 * Reads a blob from its start to its end, decompressed. Gzip goes through ISA-L (several members, as in eStargz, follow
 * one another), zstd through libzstd (several frames, skippable frames passed over, as in zstd:chunked), the rest
 * through libarchive's raw filters. One thread at a time.
 */
class Decoder
{
public:
    virtual ~Decoder() = default;

    /** Fills \a buffer as far as it goes; fewer bytes than asked only at the end, then 0. ErrorKind::Damaged where the
     *  compressed stream is broken or ends early; what came before was delivered by earlier calls. */
    virtual Result<qsizetype> read(std::span<char> buffer) = 0;

    /** Compressed bytes taken in so far: honest progress. */
    virtual quint64 consumed() const = 0;
};

/** Told of the compressed bytes as they are taken in, in order and without gaps (to hash the blob in the same pass). */
using RawTap = std::function<void(QByteArrayView)>;

/** What a decoder works on, and who is told of it. */
struct DecoderInput
{
    ByteSourcePtr blob;
    RawTap tap = {}; ///< If set, sees every byte of the blob, trailing ones included, once the end is read.
    CheckpointKeeper *keeper = nullptr; ///< If set, gets the checkpoints on the way; must outlive the decoder.
    Checkpoint from = {}; ///< Where to begin.
};

/** A decoder that begins at the start. */
std::unique_ptr<Decoder> makeDecoder(const DecoderInput &input, Compression compression);
/** A decoder for what \a blob has from \a from on; null where that is no place of a decoder. */
std::unique_ptr<Decoder> resumeDecoder(const ByteSourcePtr &blob, Compression compression, const Checkpoint &from);

}
