// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "decoder.h"

#include <vector>

namespace stratoscope
{

/** Reads a blob block by block from its start, and shows every block to a tap. */
class BlobReader
{
public:
    /** \a start: where to begin. */
    BlobReader(ByteSourcePtr blob, RawTap tap, quint64 start = 0);

    /** The next block; empty at the end. It stays until the next call. */
    Result<QByteArrayView> next();
    /** Reads what is left, for the tap alone. */
    Result<void> drain();
    /** Where it is: behind the last block. */
    quint64 consumed() const { return m_offset; }
    QString name() const { return m_blob->name(); }

private:
    ByteSourcePtr m_blob;
    RawTap m_tap;
    std::vector<char> m_block;
    quint64 m_offset;
};

}
