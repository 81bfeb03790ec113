// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "pathtable.h"

// Inline: names are short, so a call would cost as much as the hash.
#define XXH_INLINE_ALL
#include <xxhash.h>

#include <algorithm>
#include <cstring>

namespace stratoscope
{

namespace
{

constexpr std::size_t FirstSlots = 64;

std::size_t hashOf(PathId parent, QByteArrayView name)
{
    // Seeded per process, so that nobody can craft an image with collisions.
    static const auto seed = static_cast<quint64>(QHashSeed::globalSeed());
    const auto length = static_cast<std::size_t>(name.size());
    return static_cast<std::size_t>(XXH3_64bits_withSeed(name.data(), length, seed ^ (quint64(parent.value) << 20)));
}

/** Seven bits that the slot does not depend on; never the mark of a free one. */
quint8 tagOf(std::size_t hash)
{
    return static_cast<quint8>(hash >> 57 | 0x80);
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
    , m_slots(FirstSlots)
    , m_tags(FirstSlots)
{
}

PathTable::Place PathTable::placeOf(PathId parent, QByteArrayView wanted) const
{
    const std::size_t mask = m_slots.size() - 1;
    const std::size_t hash = hashOf(parent, wanted);
    Place place {hash & mask, tagOf(hash)};
    for (; isTaken(place); place.slot = (place.slot + 1) & mask) {
        if (m_tags[place.slot] != place.tag)
            continue;
        const PathId candidate = m_slots[place.slot];
        if (m_nodes[candidate.value].parent == parent && name(candidate) == wanted)
            break;
    }
    return place;
}

void PathTable::grow(std::size_t slots)
{
    // Free the old slots first: keeping both would be the memory peak of a load.
    m_slots.reset();
    m_tags.reset();
    m_slots.resize(slots);
    m_tags.resize(slots);
    const std::size_t mask = slots - 1;
    for (std::size_t i = 1; i < m_nodes.size(); ++i) {
        const PathId path(i);
        const std::size_t hash = hashOf(m_nodes[i].parent, name(path));
        std::size_t slot = hash & mask;
        while (m_tags[slot] != Free)
            slot = (slot + 1) & mask;
        m_slots[slot] = path;
        m_tags[slot] = tagOf(hash);
    }
}

void PathTable::index()
{
    std::size_t slots = FirstSlots;
    while ((m_nodes.size() + 1) * 4 > slots * 3)
        slots *= 2;
    grow(slots);
}

PathId PathTable::append(PathId parent, QByteArrayView wanted)
{
    const PathId path(m_nodes.size());
    m_names.append(wanted.data(), static_cast<std::size_t>(wanted.size()));
    Node node;
    node.parent = parent;
    node.nameEnd = static_cast<quint32>(m_names.size());
    node.nextSibling = m_nodes[parent.value].firstChild;
    m_nodes.push_back(node);
    m_nodes[parent.value].firstChild = path;
    return path;
}

PathId PathTable::intern(PathId parent, QByteArrayView wanted)
{
    Place place = placeOf(parent, wanted);
    if (isTaken(place))
        return m_slots[place.slot];
    if ((m_nodes.size() + 1) * 4 > m_slots.size() * 3) {
        grow(m_slots.size() * 2);
        place = placeOf(parent, wanted);
    }
    m_tags[place.slot] = place.tag;
    return m_slots[place.slot] = append(parent, wanted);
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
    const Place place = placeOf(parent, wanted);
    return isTaken(place) ? m_slots[place.slot] : PathId();
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
