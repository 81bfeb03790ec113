// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "blobdecoder.h"

#include <memory>

struct inflate_state;

namespace stratoscope
{

/** Concatenated gzip members, through ISA-L; ignores anything after the last one, like gzip(1). */
class GzipDecoder : public BlobDecoder
{
public:
    explicit GzipDecoder(const DecoderInput &input);
    ~GzipDecoder() override;

    /** Resumes with \a state, which belongs to the place where it starts; false if the state is invalid. */
    bool resume(const QByteArray &state);

protected:
    Result<qsizetype> step(std::span<char> room) override;
    std::optional<Checkpoint> checkpoint() override;

private:
    bool beginMember();
    std::span<char> untilCheckpoint(std::span<char> room) const;

    std::unique_ptr<inflate_state> m_state;
    bool m_inMember = false;
    bool m_first; ///< No member is complete yet.
    bool m_memberIsEmpty = true; ///< The current member has produced nothing yet.
};

}
