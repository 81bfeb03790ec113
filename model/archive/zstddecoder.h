// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "blobdecoder.h"
#include "zstdtrail.h"

struct ZSTD_DCtx_s;

namespace stratoscope
{

/** Concatenated Zstandard frames, skipping skippable ones (RFC 8878; zstd:chunked keeps its index in those). */
class ZstdDecoder : public BlobDecoder
{
public:
    explicit ZstdDecoder(const DecoderInput &input);
    ~ZstdDecoder() override;

    /** Goes on within a frame at \a from, which belongs to the place where it starts and has its window in \a windows;
     *  false if that is invalid. */
    bool resume(const Checkpoint &from, const ByteSource &windows);

protected:
    Result<qsizetype> step(std::span<char> room) override;
    std::optional<Checkpoint> checkpoint() override;

private:
    QByteArrayView nextPiece() const;
    void follow(QByteArrayView consumed, QByteArrayView made);
    void keepHeader(QByteArrayView consumed);
    bool hasPromisedSize(quint64 end) const;
    void endFrame(quint64 end);
    void skipChecksum();
    quint64 nextWithin() const;
    std::optional<Checkpoint> checkpointWithin();
    tl::unexpected<Error> describe(std::size_t code) const;

    ZSTD_DCtx_s *m_context;
    bool m_inFrame = false;
    bool m_first; ///< No frame is complete yet.
    bool m_isResumed = false; ///< The frame has what came before as its dictionary.
    bool m_hasChecksum = false; ///< One that libzstd does not know of follows the frame.
    qsizetype m_checksumLeft = 0; ///< Bytes of it.

    std::optional<ZstdTrail> m_trail; ///< If checkpoints are kept.
    std::vector<char> m_recent; ///< The end of what was decoded, once it may be needed.
    quint64 m_frameStart; ///< In the stream.
    bool m_hasWrongSize = false; ///< The frame before was not as long as it said.
    QByteArray m_header; ///< The frame's first bytes; empty if it was resumed.
    quint64 m_lastPoint = 0;
    bool m_isDrained = false; ///< All that was consumed is decoded and delivered.
};

}
