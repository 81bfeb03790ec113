// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "zstddecoder.h"

#include <QCoreApplication>

#include <zstd.h>
#include <zstd_errors.h>

namespace stratoscope
{

namespace
{

/** 128 MiB, the most that zstd(1) accepts without --long: any frame can make the reader allocate that much. */
constexpr int WindowLogMax = 27;

}

ZstdDecoder::ZstdDecoder(const DecoderInput &input)
    : BlobDecoder(input, Compression::Zstd)
    , m_context(ZSTD_createDCtx())
    , m_first(input.from.blob == 0)
{
    ZSTD_DCtx_setParameter(m_context, ZSTD_d_windowLogMax, WindowLogMax);
}

ZstdDecoder::~ZstdDecoder()
{
    ZSTD_freeDCtx(m_context);
}

Result<qsizetype> ZstdDecoder::step(std::span<char> room)
{
    if (const auto filled = refill(); !filled)
        return tl::unexpected(filled.error());
    const bool starved = atEndOfInput();
    // Zeros after the last frame are padding.
    const bool padding = !starved && !m_inFrame && !m_first && m_input.front() == '\0';
    if (padding || (starved && !m_inFrame && !m_first))
        return finish();

    ZSTD_inBuffer input {m_input.data(), static_cast<std::size_t>(m_input.size()), 0};
    ZSTD_outBuffer output {room.data(), room.size(), 0};
    const std::size_t code = ZSTD_decompressStream(m_context, &output, &input);
    m_input = m_input.sliced(static_cast<qsizetype>(input.pos));
    if (ZSTD_isError(code))
        return describe(code);
    if (starved && output.pos == 0 && code != 0)
        return endsEarly();
    m_inFrame = code != 0;
    m_first = m_first && m_inFrame;
    return static_cast<qsizetype>(output.pos);
}

/** libzstd's context cannot be copied, but between two frames it is empty. */
std::optional<Checkpoint> ZstdDecoder::checkpoint() const
{
    return m_inFrame ? std::nullopt : std::optional(placeHere());
}

tl::unexpected<Error> ZstdDecoder::describe(std::size_t code) const
{
    auto error = damaged(QString::fromLatin1(ZSTD_getErrorName(code)));
    if (ZSTD_getErrorCode(code) == ZSTD_error_frameParameter_windowTooLarge)
        error.value().kind = ErrorKind::Limit;
    return error;
}

}
