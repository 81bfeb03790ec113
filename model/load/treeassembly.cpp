// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "treeassembly.h"

namespace stratoscope
{

TreeAssembly::TreeAssembly(std::size_t layers)
    : m_waiting(layers)
{
}

void TreeAssembly::put(std::size_t layer, LayerEntries entries)
{
    std::unique_lock lock(m_mutex);
    m_waiting[layer] = std::move(entries);
    if (m_isApplying)
        return;
    m_isApplying = true;
    for (; m_next < m_waiting.size() && m_waiting[m_next]; ++m_next) {
        LayerEntries next = std::move(*m_waiting[m_next]);
        lock.unlock();
        m_builder.apply(std::move(next));
        lock.lock();
    }
    m_isApplying = false;
}

UnionTree TreeAssembly::finish()
{
    return m_builder.finish();
}

}
