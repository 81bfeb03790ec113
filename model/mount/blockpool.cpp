// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "blockpool.h"

namespace stratoscope
{

BlockPool::BlockPool(std::size_t blockBytes)
    : m_blockBytes(blockBytes)
    , m_spares(std::make_shared<Spares>())
{
    // What comes back must not fail for want of memory.
    m_spares->blocks.reserve(MostSpares);
}

std::shared_ptr<const ByteBlock> BlockPool::take()
{
    std::unique_ptr<const ByteBlock> block;
    {
        const std::scoped_lock lock(m_spares->mutex);
        if (!m_spares->blocks.empty()) {
            block = std::move(m_spares->blocks.back());
            m_spares->blocks.pop_back();
        }
    }
    if (!block)
        block = std::make_unique<const ByteBlock>(m_blockBytes);
    return {block.release(), [spares = m_spares](const ByteBlock *returned) {
                giveBack(*spares, std::unique_ptr<const ByteBlock>(returned));
            }};
}

void BlockPool::giveBack(Spares &spares, std::unique_ptr<const ByteBlock> block)
{
    const std::scoped_lock lock(spares.mutex);
    if (spares.blocks.size() < MostSpares)
        spares.blocks.push_back(std::move(block));
}

}
