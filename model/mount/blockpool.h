// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "byteblock.h"

#include <QtGlobal>

#include <memory>
#include <mutex>
#include <vector>

namespace stratoscope
{

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
