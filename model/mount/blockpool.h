// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QtGlobal>

#include <memory>
#include <mutex>
#include <span>
#include <vector>

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

/** Blocks of one size, used again and again: fresh memory has to be filled with zeros by the kernel, which takes half as long as
 *  decoding into it. Thread-safe; the blocks may outlive it. */
class BlockPool
{
public:
    /** Of \a blockBytes bytes each. */
    explicit BlockPool(std::size_t blockBytes);

    /** One that nobody uses. It comes back by itself. */
    std::shared_ptr<const ByteBlock> take();

private:
    struct Spares
    {
        std::mutex mutex;
        std::vector<std::unique_ptr<const ByteBlock>> blocks;
    };

    /** Enough for all that are dropped while others are filled. */
    static constexpr std::size_t MostSpares = 16;

    static void giveBack(Spares &spares, std::unique_ptr<const ByteBlock> block);

    const std::size_t m_blockBytes;
    const std::shared_ptr<Spares> m_spares;
};

}
