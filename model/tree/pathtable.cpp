// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "pathtable.h"

#include <QtEndian>

#include <algorithm>
#include <array>
#include <cstring>
#include <utility>

namespace stratoscope
{

namespace
{

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
    for (std::size_t i = 0; i < CrowdIndex::FewChildren && at.isValid(); ++i) {
        if (areSame(name(at), wanted))
            return {at, false};
        at = nextSibling(at);
    }
    return {{}, !at.isValid()};
}

bool PathTable::isChild(PathId path, PathId parent, QByteArrayView wanted) const
{
    return m_nodes[path.value].parent == parent && areSame(name(path), wanted);
}

/** Makes \a directory a crowded one. Slots for its children that come too late are given by indexAll(). */
void PathTable::crowd(PathId directory)
{
    if (directory.value >= m_crowded.size())
        m_crowded.resize(m_nodes.size());
    m_crowded[directory.value] = true;
    for (PathId at = firstChild(directory); at.isValid(); at = nextSibling(at)) {
        if (at.value >= m_indexed)
            continue;
        if (!m_slots.hasRoomFor(2)) {
            makeSlots(2 * (m_slots.size() + 1));
            return;
        }
        m_slots.put(*this, {&at, 1});
    }
}

/** Slots for \a room paths, which indexAll() has to fill. */
void PathTable::makeSlots(std::size_t room)
{
    m_slots.reset(room);
    m_indexed = 1;
}

/** Gives slots to all children of crowded directories. Leaves room for one more. */
void PathTable::indexAll()
{
    std::array<PathId, PathSlots::AtOnce> paths;
    while (m_indexed < m_nodes.size() || !m_slots.hasRoomFor(1)) {
        std::size_t count = 0;
        std::size_t at = m_indexed;
        for (; at < m_nodes.size() && count < paths.size(); ++at) {
            if (isCrowded(m_nodes[at].parent))
                paths[count++] = PathId(at);
        }
        if (!m_slots.hasRoomFor(count + 1)) {
            makeSlots(2 * (m_slots.size() + count + 1));
            continue;
        }
        m_slots.put(*this, std::span(paths).first(count));
        m_indexed = at;
    }
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
    const PathId path = append(parent, wanted);
    link(path, rank);
    return path;
}

/** Not yet one of the children. */
PathId PathTable::append(PathId parent, QByteArrayView wanted)
{
    const PathId path(m_nodes.size());
    m_names.append(wanted.data(), static_cast<std::size_t>(wanted.size()));
    Node node;
    node.parent = parent;
    node.nameEnd = static_cast<quint32>(m_names.size());
    m_nodes.push_back(node);
    return path;
}

void PathTable::linkAsIn(const PathTable &from, const GrowingArray<PathId> &ids, std::size_t known)
{
    const auto here = [&ids](PathId there) { return there.isValid() ? ids[there.value] : PathId(); };
    for (std::size_t i = 1; i < from.size(); ++i) {
        const Node &there = from.m_nodes[i];
        Node &node = m_nodes[ids[i].value];
        // The children of a directory that is new are those it has there, in the same order.
        if (ids[i].value >= known)
            node.firstChild = here(there.firstChild);
        if (ids[there.parent.value].value >= known)
            node.nextSibling = here(there.nextSibling);
    }
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
    const PathSlots::Place place = m_slots.placeOf(*this, parent, wanted);
    if (const PathId known = m_slots[place]; known.isValid())
        return known;
    const PathId path = append(parent, wanted, rank);
    m_slots.put(place, path);
    ++m_indexed;
    return path;
}

void PathTable::trim()
{
    m_nodes.trim();
    m_names.trim();
    m_crowdIndex = LazyCrowdIndex();
    // Who adds paths makes slots for up to twice as many. With those, the tree made of them would be the memory peak.
    if (m_slots.isTooLarge())
        forgetSlots();
}

void PathTable::complete()
{
    trim();
    forgetSlots();
}

void PathTable::forgetSlots()
{
    m_slots.free();
    m_indexed = 1;
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
    const CrowdIndex *index = m_crowdIndex.ifMade();
    if (!index) {
        const FewSiblings few = amongFew(parent, wanted);
        if (few.found.isValid() || few.areAll)
            return few.found;
        index = &m_crowdIndex.make(*this);
    }
    const bool isListed = index->paths() < m_nodes.size() || !index->isCrowded(parent);
    return isListed ? listedChild(parent, wanted) : index->child(*this, parent, wanted);
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
