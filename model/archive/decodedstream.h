// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "archiveinput.h"
#include "blockring.h"
#include "workers.h"

namespace stratoscope
{

/**
 * An archive that is decompressed, and optionally hashed, while it is read. Both happen on the thread that asks for
 * blocks until the pool has a thread to spare: then the decoder reads ahead on that one, and the hasher follows on
 * another. The result is the same either way.
 */
class DecodedStream : public ArchiveInput
{
public:
    /** \a hasher may be null, otherwise it must outlive the stream; it is complete once readRest() has returned. So is
     *  \a blobHash, the decoder's. Threads that would have to wait read ahead and hash it instead. */
    DecodedStream(std::unique_ptr<Decoder> decoder, Hasher *hasher, const Job &job, BlobHash *blobHash = nullptr);
    ~DecodedStream() override;

    Result<QByteArrayView> next() override;
    /** Bytes returned by next() so far. */
    quint64 streamBytes() const { return m_streamBytes; }
    /** Reads to the end of the stream. When it returns, no other thread works on the stream any more. */
    Result<void> readRest();

    /** Decoder::hasDataBehind(), once readRest() has returned. */
    bool hasDataBehind() const { return m_decoder->hasDataBehind(); }

private:
    void spread();
    void decodeAhead();
    void hashAside();
    Result<QByteArrayView> decode();
    Result<QByteArrayView> takeDecoded();

    const std::unique_ptr<Decoder> m_decoder;
    Hasher *const m_hasher;
    BlobHash *const m_blobHash;
    const Job m_job;
    ByteBlock m_block; ///< For decoding on this thread.
    quint64 m_streamBytes = 0;
    bool m_isAhead = false;
    bool m_hashesAside = false;
    BlockRing m_ring;
    std::optional<Error> m_hashError; ///< From the hasher's thread; read it only after that has ended.
    WorkerGroup m_workers; ///< Last member: its threads use the others.
};

}
