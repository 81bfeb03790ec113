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

/** Uncompressed bytes. */
class PlainDecoder : public BlobDecoder
{
public:
    explicit PlainDecoder(const DecoderInput &input)
        : BlobDecoder(input, Compression::None)
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

std::unique_ptr<Decoder> makeDecoder(const DecoderInput &input, Compression compression)
{
    switch (compression) {
    case Compression::None:
        return std::make_unique<PlainDecoder>(input);
    case Compression::Gzip:
        return std::make_unique<GzipDecoder>(input);
    case Compression::Zstd:
        return std::make_unique<ZstdDecoder>(input);
    case Compression::Xz:
    case Compression::Bzip2:
    case Compression::Lz4:
        break;
    }
    return std::make_unique<FilterDecoder>(input, compression);
}

std::unique_ptr<Decoder> resumeDecoder(
    const ByteSourcePtr &blob, const Checkpoints &checkpoints, const Checkpoint &from)
{
    const DecoderInput input {blob, {}, nullptr, from};
    if (from.state.isEmpty())
        return makeDecoder(input, checkpoints.compression());
    if (checkpoints.compression() == Compression::Zstd) {
        auto decoder = std::make_unique<ZstdDecoder>(input);
        const bool isResumed = checkpoints.windows() && decoder->resume(from, *checkpoints.windows());
        return isResumed ? std::move(decoder) : nullptr;
    }
    auto decoder = std::make_unique<GzipDecoder>(input);
    return decoder->resume(from.state) ? std::move(decoder) : nullptr;
}

}
