// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "blobhash.h"
#include "bytesource.h"
#include "checkpointkeeper.h"
#include "compression.h"

#include <memory>

namespace stratoscope
{

/**
 * Reads a blob from start to end, decompressed. Gzip goes through ISA-L (with several members, as in eStargz), zstd
 * through libzstd (with several frames, skipping skippable ones, as in zstd:chunked), the rest through libarchive's raw
 * filters. One thread at a time, except for readAhead().
 */
class Decoder
{
public:
    virtual ~Decoder() = default;

    /** Fills \a buffer; returns fewer bytes than requested only at the end, then 0. ErrorKind::Damaged if the
     *  compressed stream is broken or ends early; earlier calls have returned everything before that. */
    virtual Result<qsizetype> read(std::span<char> buffer) = 0;

    /** Compressed bytes consumed so far: honest progress. */
    virtual quint64 consumed() const = 0;

    /** Reads some of the blob for later calls of read(), which saves them the time; false if there is enough of it. From any
     *  thread. */
    virtual bool readAhead() { return false; }

    /** True once the end was read if the blob goes on after it, which engines do not accept; known of gzip and zstd. */
    virtual bool hasDataBehind() const { return false; }
};

/** What a decoder works on, and who watches. */
struct DecoderInput
{
    ByteSourcePtr blob;
    /** If set, gets every byte of the blob, including trailing ones, if it is read to the end; must outlive the decoder. */
    BlobHash *hash = nullptr;
    CheckpointKeeper *keeper = nullptr; ///< If set, collects checkpoints; must outlive the decoder.
    Checkpoint from = {}; ///< Where to start.
};

/** A decoder that starts at the beginning. */
std::unique_ptr<Decoder> makeDecoder(const DecoderInput &input, Compression compression);
/** A decoder for \a blob that starts at \a from, one of \a checkpoints; null if it is not valid. */
std::unique_ptr<Decoder> resumeDecoder(
    const ByteSourcePtr &blob, const Checkpoints &checkpoints, const Checkpoint &from);

}
