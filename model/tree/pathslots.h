// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "growingarray.h"
#include "typedindex.h"

#include <QByteArrayView>

#include <span>

namespace stratoscope
{

class PathTable;

/** Paths of a PathTable, found by their parent and name: a hash table with open addressing. */
class PathSlots
{
public:
    /** Paths whose slots are fetched at once. */
    static constexpr std::size_t AtOnce = 32;

    /** Where a path is or would be: its slot, and the tag that the slot has or would have. */
    struct Place
    {
        std::size_t slot = 0;
        quint8 tag = 0;
    };

    /** How many paths are there. */
    std::size_t size() const { return m_taken; }
    bool hasRoomFor(std::size_t more) const;
    /** True if there is more room than paths need, by much. */
    bool isTooLarge() const;
    /** Forgets all paths, and makes room for \a paths. */
    void reset(std::size_t paths);
    /** Forgets all paths, and gives all memory back. */
    void free();

    /** There must be a slot. */
    Place placeOf(const PathTable &paths, PathId parent, QByteArrayView name) const;
    /** The path at \a place; invalid if there is none. */
    PathId operator[](Place place) const { return isTaken(place) ? m_slots[place.slot] : PathId(); }
    /** Puts \a path, for which there has to be room, where placeOf() says. */
    void put(Place place, PathId path);
    /** Puts up to AtOnce of \a paths, for which there has to be room; false if one of them is there already. */
    bool put(const PathTable &paths, std::span<const PathId> added);

private:
    static constexpr quint8 Free = 0;

    bool isTaken(Place place) const { return m_tags[place.slot] != Free; }
    std::size_t slotBehind(std::size_t slot) const { return slot + 1 == m_slots.size() ? 0 : slot + 1; }

    GrowingArray<PathId> m_slots;
    GrowingArray<quint8> m_tags; ///< By slot: Free, or bits of the hash, so that most misses end here.
    std::size_t m_taken = 0;
};

}
