// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "byteblock.h"
#include "digest.h"

#include <condition_variable>
#include <deque>
#include <mutex>
#include <vector>

namespace stratoscope
{

/**
 * The SHA-256 of a blob that is decoded: of the threads that decode and read it, whichever would have to wait for the
 * other hashes instead.
 */
class BlobHash
{
public:
    BlobHash();
    Q_DISABLE_COPY_MOVE(BlobHash)

    /** Takes the blob's next \a count bytes, which are in \a block, and exchanges it for one of the same size, as all of them
     *  have to be. Hashes what would otherwise be too much to keep. One thread at a time. */
    void add(ByteBlock &block, qsizetype count);
    /** From now on, other threads call hashSome(), so that there may be more to keep. */
    void share();
    /** Hashes a block on this thread; returns false at once if there is none, or if another thread is hashing. */
    bool hashSome();
    /** The digest of everything added. No other thread may use this any more. */
    Digest finish();

private:
    struct Part
    {
        ByteBlock block;
        qsizetype count = 0;
    };

    std::mutex m_mutex; ///< Guards everything below, except that who is hashing has the hasher.
    std::condition_variable m_changed;
    std::deque<Part> m_waiting;
    std::vector<ByteBlock> m_free;
    std::size_t m_most = 0;
    bool m_isHashing = false;
    Hasher m_hasher;
};

}
