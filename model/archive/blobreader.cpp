// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "blobreader.h"

namespace stratoscope
{

namespace
{

constexpr std::size_t ReadBlockBytes = 128 * 1024;

}

BlobReader::BlobReader(ByteSourcePtr blob, RawTap tap, quint64 start)
    : m_blob(std::move(blob))
    , m_tap(std::move(tap))
    , m_block(ReadBlockBytes)
    , m_offset(start)
{
}

Result<QByteArrayView> BlobReader::next()
{
    const auto count = m_blob->readAt(m_offset, m_block);
    if (!count)
        return tl::unexpected(count.error());
    m_offset += static_cast<quint64>(*count);
    const QByteArrayView block(m_block.data(), *count);
    if (m_tap && !block.isEmpty())
        m_tap(block);
    return block;
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
