// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "decoder.h"

#include <vector>

namespace stratoscope
{

/** Reads a blob block by block and shows every block to a tap. */
class BlobReader
{
public:
    /** Begins at \a start. */
    BlobReader(ByteSourcePtr blob, RawTap tap, quint64 start = 0);

    /** The next block, valid until the next call; empty at the end. */
    Result<QByteArrayView> next();
    /** Reads the rest, for the tap only. */
    Result<void> drain();
    /** The position: the end of the last block. */
    quint64 consumed() const { return m_offset; }
    QString name() const { return m_blob->name(); }

private:
    ByteSourcePtr m_blob;
    RawTap m_tap;
    std::vector<char> m_block;
    quint64 m_offset;
};

}
