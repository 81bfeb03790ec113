// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "growingarray.h"
#include "typedindex.h"

#include <QByteArray>
#include <QByteArrayView>

#include <span>
#include <vector>

namespace stratoscope
{

/**
 * Paths, each stored once as a parent and a name in bytes. The root is PathId 0, and parents come before their
 * children, so one pass in reverse order sums whole trees.
 *
 * Layers mostly list a directory's children in the order of their bytes, and most directories have few: a name after
 * all of its siblings', or beside few, is not looked up. Only the children of crowded directories are hashed, once one
 * of them has to be found.
 */
class PathTable
{
public:
    static constexpr PathId Root {0};

    PathTable();

    std::size_t size() const { return m_nodes.size(); }
    /** Total bytes of all names. */
    std::size_t nameBytes() const { return m_names.size(); }

    /** The child of \a parent with \a name; created if missing. */
    PathId intern(PathId parent, QByteArrayView name);
    /** Like intern(), of a child that is known to be missing. */
    PathId add(PathId parent, QByteArrayView name) { return append(parent, name, rankOf(parent, name)); }
    /** The ID of a clean, slash-separated \a path ("etc/passwd"; empty: the root); created if missing. */
    PathId internPath(QByteArrayView path);
    /** Gets ready for many calls of child() and find(), which else look at all siblings. Takes no more memory than the
     *  paths there are need, so call it once they are complete. False if a path is there twice, which intern() never
     * does. */
    bool index();
    /** Gives memory back that only more paths would need; index() may have to be called again. */
    void trim();

    /** The child of \a parent with \a name; invalid if there is none. */
    PathId child(PathId parent, QByteArrayView name) const;
    /** The ID of "etc/passwd" or "/etc/passwd"; invalid if there is none. */
    PathId find(QByteArrayView path) const;

    PathId parent(PathId path) const { return m_nodes[path.value].parent; }
    /** The last component, as bytes; empty for the root. Valid until the next intern(). */
    QByteArrayView name(PathId path) const
    {
        const quint32 start = path.value == 0 ? 0 : m_nodes[path.value - 1].nameEnd;
        return {m_names.data() + start, static_cast<qsizetype>(m_nodes[path.value].nameEnd - start)};
    }
    /** The whole path with a leading slash: "/etc/passwd"; "/" for the root. */
    QByteArray fullPath(PathId path) const;
    /** True if \a path is \a ancestor or lies below it. */
    bool isWithin(PathId path, PathId ancestor) const;

    /** Children in no particular order: firstChild(), then nextSibling() until it is invalid. */
    PathId firstChild(PathId path) const { return m_nodes[path.value].firstChild; }
    PathId nextSibling(PathId path) const { return m_nodes[path.value].nextSibling; }

    /** All paths, sorted by the bytes of their full path. */
    std::vector<PathId> sortedByBytes() const;

private:
    friend class LayerColumns;

    struct Node
    {
        PathId parent;
        PathId firstChild; ///< The last one in the order of bytes.
        PathId nextSibling;
        quint32 nameEnd = 0; ///< In m_names; a name starts where the previous path's name ends.
    };

    /** Where a path is or would be: its slot, and the tag that the slot has or would have. */
    struct Place
    {
        std::size_t slot = 0;
        quint8 tag = 0;
    };

    static constexpr quint8 Free = 0;

    /** How a name stands to those of its siblings. */
    enum class Rank { Last, SameAsLast, Earlier };

    struct FewSiblings
    {
        PathId found;
        bool areAll = false; ///< There are no others.
    };

    Rank rankOf(PathId parent, QByteArrayView name) const;
    FewSiblings amongFew(PathId parent, QByteArrayView name) const;
    Place placeOf(PathId parent, QByteArrayView name) const;
    bool isTaken(Place place) const { return m_tags[place.slot] != Free; }
    bool areSamePath(PathId left, PathId right) const;
    std::size_t slotBehind(std::size_t slot) const { return slot + 1 == m_slots.size() ? 0 : slot + 1; }
    bool isCrowded(PathId directory) const { return directory.value < m_crowded.size() && m_crowded[directory.value]; }
    void noteCrowded(PathId directory);
    void crowd(PathId directory);
    std::size_t countCrowds();
    void makeSlots(std::size_t room);
    bool indexAll();
    bool putInSlots(std::span<const PathId> paths);
    PathId listedChild(PathId parent, QByteArrayView name) const;
    void link(PathId path, Rank rank);
    PathId append(PathId parent, QByteArrayView name, Rank rank);

    GrowingArray<Node> m_nodes;
    GrowingArray<char> m_names; ///< All names, concatenated in ID order.
    GrowingArray<PathId> m_slots; ///< Open addressing; the children of crowded directories.
    GrowingArray<quint8> m_tags; ///< By slot: Free, or bits of the hash, so that most misses end here.
    std::vector<bool> m_crowded; ///< By PathId: directories that are known to have more children than few.
    std::size_t m_taken = 0; ///< Slots.
    std::size_t m_indexed = 1; ///< Of so many paths, the first ones, those in crowded directories have slots.
};

}
