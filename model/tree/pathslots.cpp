// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "pathslots.h"

#include "pathtable.h"

// Inline: names are short, so a call would cost as much as the hash.
#define XXH_INLINE_ALL
#include <xxhash.h>

#include <QHashSeed>

#include <algorithm>
#include <array>

namespace stratoscope
{

namespace
{

constexpr std::size_t FirstSlots = 64;

/** Slots for \a paths, of which a fifth stays free: then few steps lead to the right one, or to a free one. */
std::size_t slotsFor(std::size_t paths)
{
    return paths + paths / 4 + 1;
}

std::size_t hashOf(PathId parent, QByteArrayView name)
{
    // Seeded per process, so that nobody can craft an image with collisions.
    static const auto seed = static_cast<quint64>(QHashSeed::globalSeed());
    const auto length = static_cast<std::size_t>(name.size());
    return static_cast<std::size_t>(XXH3_64bits_withSeed(name.data(), length, seed ^ (quint64(parent.value) << 20)));
}

/** Where to look first among \a slots, of any number; it depends on the high bits of \a hash. */
std::size_t slotOf(std::size_t hash, std::size_t slots)
{
    __extension__ using Wide = unsigned __int128;
    return static_cast<std::size_t>(Wide(hash) * slots >> 64);
}

/** Seven low bits, on which the slot hardly depends; never the mark of a free one. */
quint8 tagOf(std::size_t hash)
{
    return static_cast<quint8>(hash | 0x80);
}

}

bool PathSlots::hasRoomFor(std::size_t more) const
{
    return m_slots.size() >= slotsFor(m_taken + more);
}

bool PathSlots::isTooLarge() const
{
    const std::size_t needed = slotsFor(m_taken + 1);
    return m_slots.size() > needed + needed / 4;
}

void PathSlots::reset(std::size_t paths)
{
    // Free the old slots first: keeping both would be the memory peak of a load.
    free();
    m_slots.resize(slotsFor(std::max(paths, FirstSlots)));
    m_slots.trim();
    m_tags.resize(m_slots.size());
}

void PathSlots::free()
{
    m_slots.reset();
    m_tags.reset();
    m_taken = 0;
}

PathSlots::Place PathSlots::placeOf(const PathTable &paths, PathId parent, QByteArrayView name) const
{
    const std::size_t hash = hashOf(parent, name);
    Place place {slotOf(hash, m_slots.size()), tagOf(hash)};
    for (; isTaken(place); place.slot = slotBehind(place.slot)) {
        if (m_tags[place.slot] == place.tag && paths.isChild(m_slots[place.slot], parent, name))
            break;
    }
    return place;
}

void PathSlots::put(Place place, PathId path)
{
    m_slots[place.slot] = path;
    m_tags[place.slot] = place.tag;
    ++m_taken;
}

/** Each slot is fetched while others are computed. */
bool PathSlots::put(const PathTable &paths, std::span<const PathId> added)
{
    std::array<Place, AtOnce> places;
    for (std::size_t i = 0; i < added.size(); ++i) {
        const std::size_t hash = hashOf(paths.parent(added[i]), paths.name(added[i]));
        places[i] = {slotOf(hash, m_slots.size()), tagOf(hash)};
        __builtin_prefetch(m_tags.data() + places[i].slot, 1);
        __builtin_prefetch(m_slots.data() + places[i].slot, 1);
    }
    for (std::size_t i = 0; i < added.size(); ++i) {
        Place place = places[i];
        for (; isTaken(place); place.slot = slotBehind(place.slot)) {
            if (m_tags[place.slot] == place.tag
                && paths.isChild(m_slots[place.slot], paths.parent(added[i]), paths.name(added[i])))
                return false;
        }
        put(place, added[i]);
    }
    return true;
}

}
