// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "blobreader.h"

#include <algorithm>

namespace stratoscope
{

namespace
{

constexpr quint64 ReadBlockBytes = 128 * 1024;
/** A blob may still be written, so that its size does not tell all. */
constexpr quint64 SmallReadBlockBytes = 4 * 1024;

/** No more than there is: an image may have many small layers. */
std::size_t blockBytesFor(const ByteSource &blob, quint64 start)
{
    const quint64 rest = blob.size() - std::min(start, blob.size());
    return static_cast<std::size_t>(std::clamp(rest, SmallReadBlockBytes, ReadBlockBytes));
}

}

BlobReader::BlobReader(ByteSourcePtr blob, BlobHash *hash, quint64 start)
    : m_blob(std::move(blob))
    , m_hash(hash)
    , m_block(blockBytesFor(*m_blob, start))
    , m_offset(start)
{
}

Result<QByteArrayView> BlobReader::next()
{
    if (m_hash && m_count > 0)
        m_hash->add(m_block, m_count);
    m_count = 0;
    const auto count = m_blob->readAt(m_offset, m_block.span());
    if (!count)
        return tl::unexpected(count.error());
    m_offset += static_cast<quint64>(*count);
    m_count = *count;
    return m_block.first(m_count);
}

Result<void> BlobReader::drain()
{
    for (;;) {
        const auto block = next();
        if (!block)
            return tl::unexpected(block.error());
        if (block->isEmpty())
            return {};
    }
}

}
