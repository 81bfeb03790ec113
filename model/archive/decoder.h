// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "bytesource.h"
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

/** A decoder for \a blob; \a tap, if set, sees every byte of the blob, trailing ones included, once the end is read. */
std::unique_ptr<Decoder> makeDecoder(ByteSourcePtr blob, Compression compression, RawTap tap = {});

}
