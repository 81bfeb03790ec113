// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "byteblock.h"
#include "decoder.h"

#include <deque>
#include <mutex>
#include <vector>

namespace stratoscope
{

/** Reads a blob block by block, and hands each over to be hashed once it is done with. One thread at a time, but
 *  for readAhead(). */
class BlobReader
{
public:
    /** Begins at \a start. */
    BlobReader(ByteSourcePtr blob, BlobHash *hash, quint64 start = 0);

    /** The next block, valid until the next call; empty at the end. */
    Result<QByteArrayView> next();
    /** Reads a block that next() will return later. From any thread; false at once if there are enough of them, the blob
     *  has ended, or another thread is reading. */
    bool readAhead();
    /** Reads the rest, for the hash only. */
    Result<void> drain();
    /** The position: the end of the last block. */
    quint64 consumed() const { return m_offset; }
    QString name() const { return m_blob->name(); }

private:
    struct Part
    {
        ByteBlock block;
        Result<qsizetype> count = 0;
    };

    void leaveBlock();
    Part read();
    std::optional<Part> takeRead();
    bool wantsMore();
    ByteBlock freeBlock();

    const ByteSourcePtr m_blob;
    BlobHash *const m_hash;
    const std::size_t m_blockBytes;
    ByteBlock m_block;
    qsizetype m_count = 0; ///< Bytes of the block.
    quint64 m_offset; ///< The end of the block.

    std::mutex m_reading; ///< Who reads has it, and what follows.
    quint64 m_readTo;

    std::mutex m_mutex; ///< Guards everything below; taken after m_reading.
    std::deque<Part> m_ahead;
    std::vector<ByteBlock> m_free;
};

}
