// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "blobhash.h"

#include <utility>

namespace stratoscope
{

namespace
{

/** Blocks that may wait while several threads are at work: enough for a decoder that is ahead of who reads. */
constexpr std::size_t SharedBlocks = 16;

}

BlobHash::BlobHash()
{
    m_free.reserve(SharedBlocks + 2);
}

void BlobHash::add(ByteBlock &block, qsizetype count)
{
    std::unique_lock lock(m_mutex);
    ByteBlock other;
    if (m_free.empty()) {
        other = ByteBlock(block.span().size());
    } else {
        other = std::move(m_free.back());
        m_free.pop_back();
    }
    m_waiting.push_back({std::exchange(block, std::move(other)), count});
    while (m_waiting.size() > m_most) {
        m_changed.wait(lock, [this] { return !m_isHashing; });
        lock.unlock();
        hashSome();
        lock.lock();
    }
}

void BlobHash::share()
{
    const std::scoped_lock lock(m_mutex);
    m_most = SharedBlocks;
}

bool BlobHash::hashSome()
{
    std::unique_lock lock(m_mutex);
    if (m_isHashing || m_waiting.empty())
        return false;
    m_isHashing = true;
    Part part = std::move(m_waiting.front());
    m_waiting.pop_front();
    lock.unlock();
    m_hasher.add(part.block.first(part.count));
    lock.lock();
    m_free.push_back(std::move(part.block));
    m_isHashing = false;
    m_changed.notify_all();
    return true;
}

Digest BlobHash::finish()
{
    while (hashSome()) { }
    return m_hasher.finish();
}

}
