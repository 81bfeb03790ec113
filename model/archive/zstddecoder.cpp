// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "zstddecoder.h"

#include "zstdresume.h"

#include <QCoreApplication>

#include <zstd.h>
#include <zstd_errors.h>

#include <algorithm>

namespace stratoscope
{

namespace
{

/** 128 MiB, the most that zstd(1) accepts without --long: any frame can make the reader allocate that much. */
constexpr int WindowLogMax = 27;
/** Checkpoints within a frame are this many windows apart, so that keeping these takes little time and room; */
constexpr quint64 WindowsApart = 16;
/** but for large windows fewer, since this much takes some 40 ms to decode. */
constexpr quint64 FarApart = 32 << 20;
constexpr quint64 LargeWindowsApart = 6;
constexpr qsizetype FrameChecksum = 4;
/** RFC 8878, 3.1.1. */
constexpr qsizetype LongestFrameHeader = 18;

void prepareContext(ZSTD_DCtx *context)
{
    ZSTD_DCtx_reset(context, ZSTD_reset_session_and_parameters);
    ZSTD_DCtx_setParameter(context, ZSTD_d_windowLogMax, WindowLogMax);
}

}

ZstdDecoder::ZstdDecoder(const DecoderInput &input)
    : BlobDecoder(input, Compression::Zstd)
    , m_context(ZSTD_createDCtx())
    , m_first(input.from.blob == 0)
    , m_frameStart(produced())
{
    prepareContext(m_context);
    if (input.keeper)
        m_trail.emplace();
}

ZstdDecoder::~ZstdDecoder()
{
    ZSTD_freeDCtx(m_context);
}

bool ZstdDecoder::resume(const Checkpoint &from, const ByteSource &windows)
{
    const std::optional<ZstdResume> resume = ZstdResume::fromBytes(from.state);
    const std::optional<QByteArray> window
        = resume ? readWindow(windows, from.window, ZstdResume::MostWindow) : std::nullopt;
    if (!window)
        return false;
    const QByteArray dictionary = resume->dictionary + *window;
    if (ZSTD_isError(ZSTD_DCtx_loadDictionary(m_context, dictionary.constData(), std::size_t(dictionary.size()))))
        return false;
    ZSTD_inBuffer header {resume->header.constData(), std::size_t(resume->header.size()), 0};
    ZSTD_outBuffer nothing {nullptr, 0, 0};
    const std::size_t code = ZSTD_decompressStream(m_context, &nothing, &header);
    m_inFrame = true;
    m_isResumed = true;
    m_hasChecksum = resume->hasChecksum;
    return !ZSTD_isError(code) && header.pos == header.size;
}

/** Once a checkpoint within a frame is due, what is decoded must end where a block does. */
QByteArrayView ZstdDecoder::nextPiece() const
{
    if (!m_trail || !m_inFrame || produced() < nextWithin())
        return m_input;
    if (m_trail->isBetweenBlocks() && !m_isDrained)
        return m_input.first(0);
    return m_input.first(std::min(m_input.size(), m_trail->toNextEnd()));
}

Result<qsizetype> ZstdDecoder::step(std::span<char> room)
{
    if (m_hasWrongSize)
        return damaged(QString::fromLatin1(ZSTD_getErrorString(ZSTD_error_corruption_detected)));
    if (const auto filled = refill(); !filled)
        return tl::unexpected(filled.error());
    const bool starved = atEndOfInput();
    if (m_checksumLeft > 0 && !starved) {
        skipChecksum();
        return 0;
    }
    // Zeros after the last frame are padding.
    const bool padding = !starved && !m_inFrame && !m_first && m_input.front() == '\0';
    if (padding || (starved && !m_inFrame && !m_first))
        return finish();

    const QByteArrayView piece = nextPiece();
    ZSTD_inBuffer input {piece.data(), static_cast<std::size_t>(piece.size()), 0};
    ZSTD_outBuffer output {room.data(), room.size(), 0};
    const std::size_t code = ZSTD_decompressStream(m_context, &output, &input);
    m_input = m_input.sliced(static_cast<qsizetype>(input.pos));
    if (ZSTD_isError(code))
        return describe(code);
    if (starved && output.pos == 0 && code != 0)
        return endsEarly();
    keepHeader(piece.first(static_cast<qsizetype>(input.pos)));
    m_inFrame = code != 0;
    m_first = m_first && m_inFrame;
    m_isDrained = output.pos < output.size;
    if (m_trail)
        follow(piece.first(static_cast<qsizetype>(input.pos)), {room.data(), static_cast<qsizetype>(output.pos)});
    if (!m_inFrame)
        endFrame(produced() + output.pos);
    return static_cast<qsizetype>(output.pos);
}

void ZstdDecoder::keepHeader(QByteArrayView consumed)
{
    if (!m_isResumed && m_header.size() < LongestFrameHeader)
        m_header += consumed.first(std::min(consumed.size(), LongestFrameHeader - m_header.size()));
}

/** Whether the frame had as many bytes as its header says, if it does. libzstd does not notice if the last block is empty and
 *  the frame is decoded in several steps. */
bool ZstdDecoder::hasPromisedSize(quint64 end) const
{
    const unsigned long long promised = ZSTD_getFrameContentSize(m_header.constData(), std::size_t(m_header.size()));
    return promised == ZSTD_CONTENTSIZE_UNKNOWN || promised == ZSTD_CONTENTSIZE_ERROR || promised == end - m_frameStart;
}

void ZstdDecoder::skipChecksum()
{
    const qsizetype count = std::min(m_checksumLeft, m_input.size());
    m_input = m_input.sliced(count);
    m_checksumLeft -= count;
}

void ZstdDecoder::endFrame(quint64 end)
{
    m_hasWrongSize = !hasPromisedSize(end);
    m_frameStart = end;
    m_header.resize(0);
    m_recent.clear();
    if (!m_isResumed)
        return;
    // The frames behind it have no dictionary.
    prepareContext(m_context);
    m_isResumed = false;
    m_checksumLeft = m_hasChecksum ? FrameChecksum : 0;
}

/** Where in the stream a checkpoint within the frame is due. */
quint64 ZstdDecoder::nextWithin() const
{
    const quint64 window = m_trail->window();
    const quint64 apart = std::max(LargeWindowsApart * window, std::min(WindowsApart * window, FarApart));
    return std::max(keeper()->next(), m_lastPoint + apart);
}

void ZstdDecoder::follow(QByteArrayView consumed, QByteArrayView made)
{
    m_trail->add(consumed);
    const quint64 window = m_trail->window();
    if (window == 0 || window > ZstdResume::MostWindow || produced() + quint64(made.size()) + window < nextWithin())
        return;
    if (m_recent.size() > 2 * window)
        m_recent.erase(m_recent.begin(), m_recent.end() - qsizetype(window));
    m_recent.insert(m_recent.end(), made.begin(), made.end());
}

/** libzstd's context cannot be copied. Between two frames it is empty, and between two blocks it is known. */
std::optional<Checkpoint> ZstdDecoder::checkpoint()
{
    if (m_hasWrongSize)
        return std::nullopt;
    std::optional<Checkpoint> point = m_inFrame ? checkpointWithin() : std::optional(placeHere());
    if (point)
        m_lastPoint = point->stream;
    return point;
}

std::optional<Checkpoint> ZstdDecoder::checkpointWithin()
{
    if (!m_trail || !m_isDrained || !m_trail->isBetweenBlocks() || produced() < nextWithin())
        return std::nullopt;
    const std::size_t needed = std::min(m_trail->window(), produced() - m_frameStart);
    const std::optional<ZstdPlace> place = needed <= m_recent.size() ? m_trail->place() : std::nullopt;
    const std::optional<ZstdResume> resume = place ? ZstdResume::at(*place) : std::nullopt;
    if (!resume)
        return std::nullopt;
    const auto window = keeper()->windows().add({m_recent.data() + (m_recent.size() - needed), qsizetype(needed)});
    m_recent.clear();
    if (!window)
        return std::nullopt;
    Checkpoint point = placeHere(resume->toBytes());
    point.window = *window;
    return point;
}

tl::unexpected<Error> ZstdDecoder::describe(std::size_t code) const
{
    auto error = damaged(QString::fromLatin1(ZSTD_getErrorName(code)));
    if (ZSTD_getErrorCode(code) == ZSTD_error_frameParameter_windowTooLarge)
        error.value().kind = ErrorKind::Limit;
    return error;
}

}
