// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "pathslots.h"

#include <atomic>
#include <memory>
#include <mutex>
#include <vector>

namespace stratoscope
{

/** The children of crowded directories in a PathTable that is complete, to be found at once. */
class CrowdIndex
{
public:
    /** So many children are compared one by one: they are near, and slots are not. */
    static constexpr std::size_t FewChildren = 32;

    explicit CrowdIndex(const PathTable &paths);

    /** How many paths there were: of others, it knows nothing. */
    std::size_t paths() const { return m_crowded.size(); }
    /** False if a directory has two children with the same name. */
    bool isUnique() const { return m_isUnique; }
    bool isCrowded(PathId directory) const { return m_crowded[directory.value]; }
    /** The child of \a parent, a crowded directory, with \a name; invalid if there is none. */
    PathId child(const PathTable &paths, PathId parent, QByteArrayView name) const
    {
        return m_slots[m_slots.placeOf(paths, parent, name)];
    }

private:
    std::size_t countCrowds(const PathTable &paths);

    PathSlots m_slots;
    std::vector<bool> m_crowded; ///< By PathId: directories that have more children than few.
    bool m_isUnique = true;
};

/** A CrowdIndex made when it is first needed: many trees are never asked for a path by name. A copy makes its own.
 *  Thread-safe. */
class LazyCrowdIndex
{
public:
    LazyCrowdIndex()
        : m_room(std::make_unique<Room>())
    {
    }
    LazyCrowdIndex(const LazyCrowdIndex &)
        : LazyCrowdIndex()
    {
    }
    LazyCrowdIndex(LazyCrowdIndex &&) noexcept = default;
    LazyCrowdIndex &operator=(LazyCrowdIndex other) noexcept
    {
        m_room.swap(other.m_room);
        return *this;
    }
    ~LazyCrowdIndex() = default;

    /** Null if it was not made yet. */
    const CrowdIndex *ifMade() const { return m_room ? m_room->made.load(std::memory_order_acquire) : nullptr; }
    /** Makes it of \a paths, if nobody did so before. */
    const CrowdIndex &make(const PathTable &paths) const;

private:
    struct Room
    {
        std::once_flag once;
        std::unique_ptr<const CrowdIndex> index;
        std::atomic<const CrowdIndex *> made = nullptr;
    };

    std::unique_ptr<Room> m_room; ///< Null once it was moved from.
};

}
