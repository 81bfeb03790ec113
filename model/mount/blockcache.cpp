// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "blockcache.h"

namespace stratoscope
{

BlockCache::Block BlockCache::room(std::size_t bytes)
{
    return bytes == BlockBytes ? m_pool.take() : std::make_shared<const ByteBlock>(bytes);
}

BlockCache::Block BlockCache::find(quint32 layer, quint64 number)
{
    const std::scoped_lock lock(m_mutex);
    const auto place = m_places.find(keyOf(layer, number));
    if (place == m_places.end())
        return nullptr;
    m_items.splice(m_items.begin(), m_items, place->second);
    return place->second->block;
}

void BlockCache::add(quint32 layer, quint64 number, Block block)
{
    const quint64 key = keyOf(layer, number);
    const std::scoped_lock lock(m_mutex);
    if (m_places.contains(key))
        return;
    m_items.push_front({key, std::move(block)});
    m_places.emplace(key, m_items.begin());
    if (m_items.size() <= m_most)
        return;
    m_places.erase(m_items.back().key);
    m_items.pop_back();
}

}
