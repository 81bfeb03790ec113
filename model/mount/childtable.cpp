// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "childtable.h"

#include <algorithm>
#include <bit>

namespace stratoscope
{

namespace
{

/** In directories with no more children, comparing all names takes no longer than hashing one. */
constexpr std::size_t FewChildren = 16;

}

ChildTable::ChildTable(const PathTable &paths)
    : m_paths(paths)
    , m_starts(paths.size() + 1, 0)
    , m_children(paths.size() - 1)
{
    for (std::size_t i = 1; i < paths.size(); ++i)
        ++m_starts[paths.parent(PathId(i)).value + 1];
    for (std::size_t i = 1; i < m_starts.size(); ++i)
        m_starts[i] += m_starts[i - 1];
    std::vector<quint32> next(m_starts.begin(), m_starts.end() - 1);
    for (std::size_t i = 1; i < paths.size(); ++i)
        m_children[next[paths.parent(PathId(i)).value]++] = PathId(i);
}

PathId ChildTable::find(PathId directory, QByteArrayView name) const
{
    if (count(directory) > FewChildren) {
        std::call_once(m_indexed, [this] { makeIndex(); });
        return m_slots[slotOf(directory, name)];
    }
    const std::span<const PathId> all = children(directory);
    const auto found = std::find_if(all.begin(), all.end(), [&](PathId child) { return m_paths.name(child) == name; });
    return found == all.end() ? PathId() : *found;
}

void ChildTable::makeIndex() const
{
    std::size_t names = 0;
    for (std::size_t i = 0; i + 1 < m_starts.size(); ++i)
        names += count(PathId(i)) > FewChildren ? count(PathId(i)) : 0;
    m_slots.resize(std::bit_ceil(names * 2));
    for (const PathId child : m_children) {
        const PathId directory = m_paths.parent(child);
        if (count(directory) > FewChildren)
            m_slots[slotOf(directory, m_paths.name(child))] = child;
    }
}

/** Where the child is, or would be. */
std::size_t ChildTable::slotOf(PathId directory, QByteArrayView name) const
{
    // Seeded per process, so that nobody can craft an image with collisions.
    static const auto seed = static_cast<std::size_t>(QHashSeed::globalSeed());
    const std::size_t mask = m_slots.size() - 1;
    std::size_t slot
        = qHashMulti(seed, directory.value, qHashBits(name.data(), static_cast<std::size_t>(name.size()), seed)) & mask;
    while (
        m_slots[slot].isValid() && !(m_paths.parent(m_slots[slot]) == directory && m_paths.name(m_slots[slot]) == name))
        slot = (slot + 1) & mask;
    return slot;
}

}
