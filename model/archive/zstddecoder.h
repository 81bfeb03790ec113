// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "blobdecoder.h"

struct ZSTD_DCtx_s;

namespace stratoscope
{

/** Concatenated Zstandard frames, skipping skippable ones (RFC 8878; zstd:chunked keeps its index in those). */
class ZstdDecoder : public BlobDecoder
{
public:
    explicit ZstdDecoder(const DecoderInput &input);
    ~ZstdDecoder() override;

protected:
    Result<qsizetype> step(std::span<char> room) override;
    std::optional<Checkpoint> checkpoint() const override;

private:
    tl::unexpected<Error> describe(std::size_t code) const;

    ZSTD_DCtx_s *m_context;
    bool m_inFrame = false;
    bool m_first; ///< No frame is complete yet.
};

}
