// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "byteblock.h"
#include "decoder.h"

namespace stratoscope
{

/** Reads a blob block by block, and hands each over to be hashed once it is done with. */
class BlobReader
{
public:
    /** Begins at \a start. */
    BlobReader(ByteSourcePtr blob, BlobHash *hash, quint64 start = 0);

    /** The next block, valid until the next call; empty at the end. */
    Result<QByteArrayView> next();
    /** Reads the rest, for the hash only. */
    Result<void> drain();
    /** The position: the end of the last block. */
    quint64 consumed() const { return m_offset; }
    QString name() const { return m_blob->name(); }

private:
    ByteSourcePtr m_blob;
    BlobHash *m_hash;
    ByteBlock m_block;
    qsizetype m_count = 0; ///< Bytes of the block that were read and not hashed.
    quint64 m_offset;
};

}
