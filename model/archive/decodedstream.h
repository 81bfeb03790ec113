// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "archiveinput.h"
#include "blockring.h"
#include "workers.h"

namespace stratoscope
{

/**
 * An archive that is decompressed on the way, and hashed if wanted. Both are done in the thread that asks for blocks,
 * until the pool has a thread to spare: then the decoder goes ahead in that one, and the hasher follows in another.
 * What is read is the same in every case.
 */
class DecodedStream : public ArchiveInput
{
public:
    /** \a hasher may be null, or else must outlive the stream; it is complete when readRest() has returned. */
    DecodedStream(std::unique_ptr<Decoder> decoder, Hasher *hasher, const Job &job);
    ~DecodedStream() override;

    Result<QByteArrayView> next() override;
    /** Bytes that next() has given. */
    quint64 streamBytes() const { return m_streamBytes; }
    /** Reads to the end of the stream, and tells whether all bytes from \a offset on, a place in the last block or
     *  behind it, are zeros. No other thread works on the stream any more when it returns. */
    struct Rest
    {
        bool isZero = true;
    };
    Result<Rest> readRest(quint64 offset);

private:
    void spread();
    void decodeAhead();
    void hashAside();
    Result<QByteArrayView> decode();
    Result<QByteArrayView> takeDecoded();

    const std::unique_ptr<Decoder> m_decoder;
    Hasher *const m_hasher;
    const Job m_job;
    std::vector<char> m_block; ///< What is decoded in this thread.
    QByteArrayView m_last;
    quint64 m_streamBytes = 0;
    bool m_isAhead = false;
    bool m_hashesAside = false;
    BlockRing m_ring;
    WorkerGroup m_workers; ///< The last: whoever works uses the others.
};

}
