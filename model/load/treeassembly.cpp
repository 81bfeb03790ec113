// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "treeassembly.h"

#include "readlimits.h"

#include <QCoreApplication>

namespace stratoscope
{

namespace
{

struct TreeAssemblyWords
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::TreeAssembly)
};

}

TreeAssembly::TreeAssembly(std::size_t layers, const Job &job)
    : m_job(job)
    , m_waiting(layers)
    , m_missing(layers)
    , m_spare(std::in_place)
{
}

Result<void> TreeAssembly::count(const LayerEntries &entries, std::size_t places)
{
    const std::size_t paths = entries.paths.size() - 1;
    m_paths += paths * places;
    m_repeated += paths * (places - 1);
    m_textBytes += entries.paths.nameBytes() + entries.inodes->textBytes();
    if (m_paths > limits::ImagePaths)
        return failure(ErrorKind::Limit, {},
            TreeAssemblyWords::tr("the image has more than %1 paths in all layers together").arg(limits::ImagePaths));
    if (m_repeated > limits::RepeatedPaths)
        return failure(ErrorKind::Limit, {},
            TreeAssemblyWords::tr("the image repeats layers that have more than %1 paths together")
                .arg(limits::RepeatedPaths));
    if (m_textBytes > limits::ImageTextBytes)
        return failure(ErrorKind::Limit, {},
            TreeAssemblyWords::tr("the names and attributes in the image have more than %1 bytes together")
                .arg(limits::ImageTextBytes));
    return {};
}

Result<void> TreeAssembly::put(const std::vector<std::size_t> &places, LayerEntries entries)
{
    std::unique_lock lock(m_mutex);
    if (m_state)
        m_state = count(entries, places.size());
    if (!m_state)
        return m_state;
    auto shared = std::make_shared<LayerEntries>(std::move(entries));
    for (const std::size_t place : places)
        m_waiting[place] = shared;
    shared.reset();
    m_missing -= places.size();
    // From here on, only the tree grows, and what reading needed would be part of the memory peak.
    if (m_missing == 0)
        m_spare.reset();
    if (!m_isApplying)
        applyNext(lock);
    return m_state;
}

void TreeAssembly::applyNext(std::unique_lock<std::mutex> &lock)
{
    m_isApplying = true;
    for (; m_state && m_next < m_waiting.size() && m_waiting[m_next]; ++m_next) {
        const Shared next = std::exchange(m_waiting[m_next], nullptr);
        const bool isLast = next.use_count() == 1;
        lock.unlock();
        const auto applied = m_builder.apply(isLast ? std::move(*next) : LayerEntries(*next), m_job);
        lock.lock();
        if (!applied)
            m_state = applied;
    }
    m_isApplying = false;
}

UnionTree TreeAssembly::finish()
{
    return m_builder.finish();
}

}
