// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "blobreader.h"

#include <algorithm>
#include <utility>

namespace stratoscope
{

namespace
{

constexpr quint64 ReadBlockBytes = 128 * 1024;
/** A blob may still be written, so that its size does not tell all. */
constexpr quint64 SmallReadBlockBytes = 4 * 1024;
/** Enough for a thread that is back only after a while; together, they fit into a core's cache. */
constexpr std::size_t BlocksAhead = 4;

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
    , m_blockBytes(blockBytesFor(*m_blob, start))
    , m_offset(start)
    , m_readTo(start)
{
}

Result<QByteArrayView> BlobReader::next()
{
    leaveBlock();
    std::optional<Part> part = takeRead();
    if (!part) {
        const std::scoped_lock lock(m_reading);
        // Another thread may have read it meanwhile.
        part = takeRead();
        if (!part)
            part = read();
    }
    if (!part->count)
        return tl::unexpected(part->count.error());
    m_block = std::move(part->block);
    m_count = *part->count;
    m_offset += static_cast<quint64>(m_count);
    return m_block.first(m_count);
}

bool BlobReader::readAhead()
{
    const std::unique_lock lock(m_reading, std::try_to_lock);
    if (!lock.owns_lock() || !wantsMore())
        return false;
    Part part = read();
    const std::scoped_lock queue(m_mutex);
    m_ahead.push_back(std::move(part));
    return true;
}

/** Lets the block be hashed, or used again. */
void BlobReader::leaveBlock()
{
    if (m_hash && m_count > 0)
        m_hash->add(m_block, m_count);
    m_count = 0;
    if (m_block.isNull())
        return;
    const std::scoped_lock lock(m_mutex);
    m_free.push_back(std::move(m_block));
}

/** Reads the next block; m_reading is locked. */
BlobReader::Part BlobReader::read()
{
    Part part {freeBlock(), 0};
    part.count = m_blob->readAt(m_readTo, part.block.span());
    m_readTo += static_cast<quint64>(part.count.value_or(0));
    return part;
}

std::optional<BlobReader::Part> BlobReader::takeRead()
{
    const std::scoped_lock lock(m_mutex);
    if (m_ahead.empty())
        return std::nullopt;
    Part part = std::move(m_ahead.front());
    m_ahead.pop_front();
    return part;
}

/** The last one may be the end, or an error, behind which nobody looks before it was told. */
bool BlobReader::wantsMore()
{
    const std::scoped_lock lock(m_mutex);
    const bool isAtEnd = !m_ahead.empty() && m_ahead.back().count.value_or(0) == 0;
    return !isAtEnd && m_ahead.size() < BlocksAhead;
}

ByteBlock BlobReader::freeBlock()
{
    const std::scoped_lock lock(m_mutex);
    if (m_free.empty())
        return ByteBlock(m_blockBytes);
    ByteBlock block = std::move(m_free.back());
    m_free.pop_back();
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
