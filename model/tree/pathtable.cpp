// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "pathtable.h"

// Inline: names are short, so a call would cost as much as the hash.
#define XXH_INLINE_ALL
#include <xxhash.h>

#include <QtEndian>

#include <algorithm>
#include <array>
#include <cstring>
#include <utility>

namespace stratoscope
{

namespace
{

constexpr std::size_t FirstSlots = 64;
/** Paths whose slots are fetched at once. */
constexpr std::size_t AtOnce = 32;
/** So many children are compared one by one: they are near, and slots are not. */
constexpr std::size_t FewChildren = 32;

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

quint64 eightBytes(const char *at)
{
    return qFromUnaligned<quint64>(at);
}

/** Like ==, but mostly without a call: names are short, and most differ at once. */
bool areSame(QByteArrayView left, QByteArrayView right)
{
    if (left.size() != right.size())
        return false;
    const auto size = static_cast<std::size_t>(left.size());
    if (size < 8)
        return std::memcmp(left.data(), right.data(), size) == 0;
    return eightBytes(left.data()) == eightBytes(right.data())
        && eightBytes(left.data() + size - 8) == eightBytes(right.data() + size - 8)
        && (size <= 16 || std::memcmp(left.data() + 8, right.data() + 8, size - 16) == 0);
}

/** As memcmp() orders the bytes that both have, but mostly without a call. */
int orderOf(QByteArrayView left, QByteArrayView right)
{
    const auto common = static_cast<std::size_t>(std::min(left.size(), right.size()));
    if (common < 8)
        return std::memcmp(left.data(), right.data(), common);
    const auto leftStart = qFromBigEndian<quint64>(left.data());
    const auto rightStart = qFromBigEndian<quint64>(right.data());
    if (leftStart != rightStart)
        return leftStart < rightStart ? -1 : 1;
    return std::memcmp(left.data() + 8, right.data() + 8, common - 8);
}

/** Calls \a visit with every non-empty component of a slash-separated path; stops where it returns false. */
template<typename Visitor>
void forEachComponent(QByteArrayView path, Visitor visit)
{
    qsizetype start = 0;
    while (start < path.size()) {
        const qsizetype slash = path.sliced(start).indexOf('/');
        const qsizetype length = slash < 0 ? path.size() - start : slash;
        if (length > 0 && !visit(path.sliced(start, length)))
            return;
        start += length + 1;
    }
}

}

PathTable::PathTable()
    : m_nodes(1)
{
}

PathTable::Rank PathTable::rankOf(PathId parent, QByteArrayView wanted) const
{
    const PathId last = m_nodes[parent.value].firstChild;
    if (!last.isValid())
        return Rank::Last;
    const QByteArrayView lastName = name(last);
    const int order = orderOf(wanted, lastName);
    if (order != 0)
        return order > 0 ? Rank::Last : Rank::Earlier;
    if (wanted.size() == lastName.size())
        return Rank::SameAsLast;
    return wanted.size() > lastName.size() ? Rank::Last : Rank::Earlier;
}

/** Looks at the siblings if there are few. */
PathTable::FewSiblings PathTable::amongFew(PathId parent, QByteArrayView wanted) const
{
    PathId at = firstChild(parent);
    for (std::size_t i = 0; i < FewChildren && at.isValid(); ++i) {
        if (areSame(name(at), wanted))
            return {at, false};
        at = nextSibling(at);
    }
    return {{}, !at.isValid()};
}

PathTable::Place PathTable::placeOf(PathId parent, QByteArrayView wanted) const
{
    const std::size_t hash = hashOf(parent, wanted);
    Place place {slotOf(hash, m_slots.size()), tagOf(hash)};
    for (; isTaken(place); place.slot = slotBehind(place.slot)) {
        if (m_tags[place.slot] != place.tag)
            continue;
        const PathId candidate = m_slots[place.slot];
        if (m_nodes[candidate.value].parent == parent && areSame(name(candidate), wanted))
            break;
    }
    return place;
}

/** Gives slots to \a paths: each slot is fetched while others are computed. False if one of them has a slot already. */
bool PathTable::putInSlots(std::span<const PathId> paths)
{
    std::array<Place, AtOnce> places;
    for (std::size_t i = 0; i < paths.size(); ++i) {
        const std::size_t hash = hashOf(parent(paths[i]), name(paths[i]));
        places[i] = {slotOf(hash, m_slots.size()), tagOf(hash)};
        __builtin_prefetch(m_tags.data() + places[i].slot, 1);
        __builtin_prefetch(m_slots.data() + places[i].slot, 1);
    }
    for (std::size_t i = 0; i < paths.size(); ++i) {
        Place place = places[i];
        for (; isTaken(place); place.slot = slotBehind(place.slot)) {
            if (m_tags[place.slot] == place.tag && areSamePath(m_slots[place.slot], paths[i]))
                return false;
        }
        m_slots[place.slot] = paths[i];
        m_tags[place.slot] = place.tag;
    }
    m_taken += paths.size();
    return true;
}

bool PathTable::areSamePath(PathId left, PathId right) const
{
    return parent(left) == parent(right) && areSame(name(left), name(right));
}

void PathTable::noteCrowded(PathId directory)
{
    if (directory.value >= m_crowded.size())
        m_crowded.resize(m_nodes.size());
    m_crowded[directory.value] = true;
}

/** Makes \a directory a crowded one. Slots for its children that come too late are given by indexAll(). */
void PathTable::crowd(PathId directory)
{
    noteCrowded(directory);
    for (PathId at = firstChild(directory); at.isValid(); at = nextSibling(at)) {
        if (at.value >= m_indexed)
            continue;
        if (m_slots.size() < slotsFor(m_taken + 2)) {
            makeSlots(2 * (m_taken + 1));
            return;
        }
        putInSlots({&at, 1});
    }
}

/** Slots for \a room paths, which indexAll() has to fill. */
void PathTable::makeSlots(std::size_t room)
{
    // Free the old slots first: keeping both would be the memory peak of a load.
    m_slots.reset();
    m_tags.reset();
    m_slots.resize(slotsFor(std::max(room, FirstSlots)));
    m_slots.trim();
    m_tags.resize(m_slots.size());
    m_taken = 0;
    m_indexed = 1;
}

/** Gives slots to all children of crowded directories; false if one of these has a name twice. Leaves room for one more. */
bool PathTable::indexAll()
{
    std::array<PathId, AtOnce> paths;
    while (m_indexed < m_nodes.size() || m_slots.size() < slotsFor(m_taken + 1)) {
        std::size_t count = 0;
        std::size_t at = m_indexed;
        for (; at < m_nodes.size() && count < AtOnce; ++at) {
            if (isCrowded(m_nodes[at].parent))
                paths[count++] = PathId(at);
        }
        if (m_slots.size() < slotsFor(m_taken + count + 1)) {
            makeSlots(2 * (m_taken + count + 1));
            continue;
        }
        if (!putInSlots(std::span(paths).first(count)))
            return false;
        m_indexed = at;
    }
    return true;
}

/** Notes all directories that are crowded; returns how many children they have together. */
std::size_t PathTable::countCrowds()
{
    GrowingArray<quint8> counts(m_nodes.size());
    std::size_t children = 0;
    for (std::size_t i = 1; i < m_nodes.size(); ++i) {
        const PathId parent = m_nodes[i].parent;
        quint8 &count = counts[parent.value];
        if (count <= FewChildren && ++count > FewChildren) {
            children += FewChildren;
            noteCrowded(parent);
        }
        children += count > FewChildren ? 1 : 0;
    }
    return children;
}

bool PathTable::index()
{
    const std::size_t children = countCrowds();
    const std::size_t needed = slotsFor(std::max(children + 1, FirstSlots));
    const bool fits = m_slots.size() >= needed && m_slots.size() <= needed + needed / 4;
    if (m_taken != children || !fits)
        makeSlots(children + 1);
    return indexAll();
}

/** Makes \a path, whose rank among its siblings is \a rank, one of them. */
void PathTable::link(PathId path, Rank rank)
{
    Node &node = m_nodes[path.value];
    Node &parent = m_nodes[node.parent.value];
    PathId &before = rank == Rank::Last ? parent.firstChild : m_nodes[parent.firstChild.value].nextSibling;
    node.nextSibling = before;
    before = path;
}

PathId PathTable::append(PathId parent, QByteArrayView wanted, Rank rank)
{
    const PathId path(m_nodes.size());
    m_names.append(wanted.data(), static_cast<std::size_t>(wanted.size()));
    Node node;
    node.parent = parent;
    node.nameEnd = static_cast<quint32>(m_names.size());
    m_nodes.push_back(node);
    link(path, rank);
    return path;
}

PathId PathTable::intern(PathId parent, QByteArrayView wanted)
{
    const Rank rank = rankOf(parent, wanted);
    if (rank == Rank::SameAsLast)
        return m_nodes[parent.value].firstChild;
    if (rank == Rank::Last)
        return append(parent, wanted, rank);
    if (!isCrowded(parent)) {
        const FewSiblings few = amongFew(parent, wanted);
        if (few.found.isValid())
            return few.found;
        if (few.areAll)
            return append(parent, wanted, rank);
        crowd(parent);
    }
    indexAll();
    const Place place = placeOf(parent, wanted);
    if (isTaken(place))
        return m_slots[place.slot];
    const PathId path = append(parent, wanted, rank);
    m_tags[place.slot] = place.tag;
    m_slots[place.slot] = path;
    ++m_taken;
    ++m_indexed;
    return path;
}

void PathTable::trim()
{
    m_nodes.trim();
    m_names.trim();
    // Who adds paths makes slots for up to twice as many. With those, the tree made of them would be the memory peak.
    const std::size_t needed = slotsFor(m_taken + 1);
    if (m_slots.size() > needed + needed / 4) {
        m_slots.reset();
        m_tags.reset();
        m_taken = 0;
        m_indexed = 1;
    }
}

PathId PathTable::internPath(QByteArrayView path)
{
    PathId at = Root;
    forEachComponent(path, [&](QByteArrayView component) {
        at = intern(at, component);
        return true;
    });
    return at;
}

PathId PathTable::child(PathId parent, QByteArrayView wanted) const
{
    // Once all is indexed, those that are not crowded have few children.
    if (!isCrowded(parent) || m_indexed < m_nodes.size() || m_slots.empty())
        return listedChild(parent, wanted);
    const Place place = placeOf(parent, wanted);
    return isTaken(place) ? m_slots[place.slot] : PathId();
}

PathId PathTable::listedChild(PathId parent, QByteArrayView wanted) const
{
    PathId at = firstChild(parent);
    while (at.isValid() && name(at) != wanted)
        at = nextSibling(at);
    return at;
}

PathId PathTable::find(QByteArrayView path) const
{
    PathId at = Root;
    forEachComponent(path, [&](QByteArrayView component) {
        at = child(at, component);
        return at.isValid();
    });
    return at;
}

QByteArray PathTable::fullPath(PathId path) const
{
    if (path == Root)
        return QByteArrayLiteral("/");
    qsizetype length = 0;
    for (PathId at = path; at != Root; at = parent(at))
        length += name(at).size() + 1;
    QByteArray full(length, Qt::Uninitialized);
    for (PathId at = path; at != Root; at = parent(at)) {
        const QByteArrayView component = name(at);
        length -= component.size();
        std::memcpy(full.data() + length, component.data(), static_cast<std::size_t>(component.size()));
        full[--length] = '/';
    }
    return full;
}

bool PathTable::isWithin(PathId path, PathId ancestor) const
{
    // Ancestors have smaller indices, so the climb can stop early.
    while (path.value > ancestor.value)
        path = parent(path);
    return path == ancestor;
}

std::vector<PathId> PathTable::sortedByBytes() const
{
    // A directory's path and the paths below it may be apart in the order: "a", "a-b", "a/c", since '-' < '/'. So each
    // child appears once as its name and, if it has children, again as its name plus a slash.
    struct SortPlace
    {
        PathId path;
        bool isSubtree = false;
    };
    const auto before = [this](const SortPlace &left, const SortPlace &right) {
        const QByteArrayView leftName = name(left.path);
        const QByteArrayView rightName = name(right.path);
        const qsizetype common = std::min(leftName.size(), rightName.size());
        const int order = std::memcmp(leftName.data(), rightName.data(), static_cast<std::size_t>(common));
        if (order != 0)
            return order < 0;
        const auto rest = [common](QByteArrayView text, bool isSubtree) {
            return text.size() > common ? static_cast<uchar>(text[common]) : isSubtree ? uchar('/') : uchar(0);
        };
        return rest(leftName, left.isSubtree) < rest(rightName, right.isSubtree);
    };

    std::vector<PathId> sorted;
    sorted.reserve(m_nodes.size());
    std::vector<SortPlace> pending {{Root, true}, {Root, false}};
    std::vector<SortPlace> places;
    while (!pending.empty()) {
        const SortPlace place = pending.back();
        pending.pop_back();
        if (!place.isSubtree) {
            sorted.push_back(place.path);
            continue;
        }
        places.clear();
        for (PathId child = firstChild(place.path); child.isValid(); child = nextSibling(child)) {
            places.push_back({child, false});
            if (firstChild(child).isValid())
                places.push_back({child, true});
        }
        std::sort(places.begin(), places.end(), before);
        pending.insert(pending.end(), places.rbegin(), places.rend());
    }
    return sorted;
}

}
