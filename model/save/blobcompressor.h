// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "bytesink.h"
#include "compression.h"

#include <memory>
#include <span>

namespace stratoscope
{

/** Compresses everything written to it into another sink. The same bytes give the same output, without a time or file
 *  name. */
class BlobCompressor : public ByteSink
{
public:
    /** Flushes the rest; nothing may be written afterwards. */
    virtual Result<void> finish() = 0;
};

/** The compressions that makeCompressor() knows, in the order in which they are offered: gzip, zstd and none. */
std::span<const Compression> writtenCompressions();
/** True for these. */
bool canCompress(Compression compression);

/** A compressor into \a out, which must outlive it. \a level: 1 (fast) to 9 for gzip, to 19 for zstd; 0: default. */
std::unique_ptr<BlobCompressor> makeCompressor(Compression compression, int level, ByteSink &out);

}
