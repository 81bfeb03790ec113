// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "bytesink.h"
#include "compression.h"

#include <memory>

namespace stratoscope
{

/** Compresses what is written to it into another sink. The same bytes give the same output: no time and no name of a
 *  file are in it. */
class BlobCompressor : public ByteSink
{
public:
    /** Writes what is left; nothing may be written after it. */
    virtual Result<void> finish() = 0;
};

/** True for the compressions that makeCompressor() knows: none, gzip and zstd. */
bool canCompress(Compression compression);

/** A compressor into \a out, which must outlive it. \a level: 1 (quick) to 9 for gzip, to 19 for zstd; 0 is the usual. */
std::unique_ptr<BlobCompressor> makeCompressor(Compression compression, int level, ByteSink &out);

}
