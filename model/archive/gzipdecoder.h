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
    GzipDecoder(ByteSourcePtr blob, RawTap tap);
    ~GzipDecoder() override;

protected:
    Result<qsizetype> step(std::span<char> room) override;

private:
    bool beginMember();

    std::unique_ptr<inflate_state> m_state;
    bool m_inMember = false;
    bool m_first = true; ///< No member has been begun yet.
    bool m_memberIsEmpty = true; ///< The member that is being read has given nothing yet.
};

}
