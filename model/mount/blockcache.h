// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QtGlobal>

#include <list>
#include <memory>
#include <mutex>
#include <span>
#include <unordered_map>

namespace stratoscope
{

/** Some bytes in memory, which nobody sets to zero before they are read. */
struct ByteBlock
{
    explicit ByteBlock(std::size_t count)
        : bytes(std::make_unique_for_overwrite<char[]>(count))
        , size(count)
    {
    }

    std::span<char> span() const { return {bytes.get(), size}; }

    std::unique_ptr<char[]> bytes;
    std::size_t size = 0;
};

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
    {
    }

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
    std::mutex m_mutex; ///< Guards everything below.
    std::list<Item> m_items; ///< The one used last is first.
    std::unordered_map<quint64, std::list<Item>::iterator> m_places;
};

}
