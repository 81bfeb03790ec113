// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "crowdindex.h"

#include "pathtable.h"

#include <array>

namespace stratoscope
{

CrowdIndex::CrowdIndex(const PathTable &paths)
    : m_crowded(paths.size())
{
    m_slots.reset(countCrowds(paths) + 1);
    std::array<PathId, PathSlots::AtOnce> some;
    std::size_t count = 0;
    for (std::size_t i = 1; i < paths.size() && m_isUnique; ++i) {
        if (isCrowded(paths.parent(PathId(i))))
            some[count++] = PathId(i);
        if (count < some.size() && i + 1 < paths.size())
            continue;
        m_isUnique = m_slots.put(paths, std::span(some).first(count));
        count = 0;
    }
}

/** Notes all directories that are crowded; returns how many children they have together. */
std::size_t CrowdIndex::countCrowds(const PathTable &paths)
{
    GrowingArray<quint8> counts(paths.size());
    std::size_t children = 0;
    for (std::size_t i = 1; i < paths.size(); ++i) {
        const PathId parent = paths.parent(PathId(i));
        quint8 &count = counts[parent.value];
        if (count <= FewChildren && ++count > FewChildren) {
            children += FewChildren;
            m_crowded[parent.value] = true;
        }
        children += count > FewChildren ? 1 : 0;
    }
    return children;
}

const CrowdIndex &LazyCrowdIndex::make(const PathTable &paths) const
{
    std::call_once(m_room->once, [&] {
        m_room->index = std::make_unique<const CrowdIndex>(paths);
        m_room->made.store(m_room->index.get(), std::memory_order_release);
    });
    return *m_room->index;
}

}
