// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "decoder.h"

#include "filterdecoder.h"
#include "gzipdecoder.h"
#include "zstddecoder.h"

#include <algorithm>

namespace stratoscope
{

namespace
{

/** Bytes that are not compressed. */
class PlainDecoder : public BlobDecoder
{
public:
    PlainDecoder(ByteSourcePtr blob, RawTap tap)
        : BlobDecoder(std::move(blob), std::move(tap), Compression::None)
    {
    }

protected:
    Result<qsizetype> step(std::span<char> room) override
    {
        if (const auto filled = refill(); !filled)
            return tl::unexpected(filled.error());
        if (atEndOfInput())
            return finish();
        const qsizetype count = std::min(m_input.size(), static_cast<qsizetype>(room.size()));
        std::copy_n(m_input.data(), count, room.data());
        m_input = m_input.sliced(count);
        return count;
    }
};

}

std::unique_ptr<Decoder> makeDecoder(ByteSourcePtr blob, Compression compression, RawTap tap)
{
    switch (compression) {
    case Compression::None:
        return std::make_unique<PlainDecoder>(std::move(blob), std::move(tap));
    case Compression::Gzip:
        return std::make_unique<GzipDecoder>(std::move(blob), std::move(tap));
    case Compression::Zstd:
        return std::make_unique<ZstdDecoder>(std::move(blob), std::move(tap));
    default:
        return std::make_unique<FilterDecoder>(std::move(blob), std::move(tap), compression);
    }
}

}
