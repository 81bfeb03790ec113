// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "blockpool.h"

#include <list>
#include <memory>
#include <mutex>
#include <unordered_map>

namespace stratoscope
{

/** Decoded bytes of compressed layers, the ones used last: whoever reads files in another order than the layer's needs
 *  them again. A bounded amount of memory; thread-safe. */
class BlockCache
{
public:
    using Block = std::shared_ptr<const ByteBlock>;

    static constexpr quint64 BlockBytes = 256 * 1024;

    /** Keeps up to \a most blocks. */
    explicit BlockCache(std::size_t most)
        : m_most(most)
        , m_pool(BlockBytes)
    {
    }

    /** Room for \a bytes to decode into. */
    Block room(std::size_t bytes);

    /** Block number \a number of the stream of layer \a layer; null if it is not here. */
    Block find(quint32 layer, quint64 number);
    void add(quint32 layer, quint64 number, Block block);

private:
    struct Item
    {
        quint64 key = 0;
        Block block;
    };

    static quint64 keyOf(quint32 layer, quint64 number) { return quint64(layer) << 44 | number; }

    const std::size_t m_most;
    BlockPool m_pool;
    std::mutex m_mutex; ///< Guards everything below.
    std::list<Item> m_items; ///< The one used last is first.
    std::unordered_map<quint64, std::list<Item>::iterator> m_places;
};

}
