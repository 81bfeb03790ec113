// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "blobdecoder.h"

#include <memory>

struct inflate_state;

namespace stratoscope
{

/** Gzip members one after another, by ISA-L; what follows the last one is passed over, as gzip(1) does. */
class GzipDecoder : public BlobDecoder
{
public:
    explicit GzipDecoder(const DecoderInput &input);
    ~GzipDecoder() override;

    /** Goes on with \a state, which belongs to the place where it begins; false where that is none. */
    bool resume(const QByteArray &state);

protected:
    Result<qsizetype> step(std::span<char> room) override;
    std::optional<Checkpoint> checkpoint() const override;

private:
    bool beginMember();

    std::unique_ptr<inflate_state> m_state;
    bool m_inMember = false;
    bool m_first; ///< No member has been completed yet.
    bool m_memberIsEmpty = true; ///< The member that is being read has given nothing yet.
};

}
