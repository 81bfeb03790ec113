// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "crowdindex.h"
#include "growingarray.h"
#include "pathslots.h"
#include "typedindex.h"

#include <QByteArray>
#include <QByteArrayView>

#include <vector>

namespace stratoscope
{

/**
 * Paths, each stored once as a parent and a name in bytes. The root is PathId 0, and parents come before their
 * children, so one pass in reverse order sums whole trees.
 *
 * Layers mostly list a directory's children in the order of their bytes, and most directories have few: a name after
 * all of its siblings', or beside few, is not looked up. Only the children of crowded directories are hashed, once one
 * of them has to be found: while paths are added, by intern(), and once they are complete, by child() and find().
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
    /** Adds a child that is known to be missing, and whose siblings are. It becomes one of the children only with
     *  linkAsIn(). */
    PathId add(PathId parent, QByteArrayView name) { return append(parent, name); }
    /** Makes those paths their parents' children that were added for the paths of \a from, whose IDs here are \a ids: all
     *  whose parent is not among the first \a known. */
    void linkAsIn(const PathTable &from, const GrowingArray<PathId> &ids, std::size_t known);
    /** The ID of a clean, slash-separated \a path ("etc/passwd"; empty: the root); created if missing. */
    PathId internPath(QByteArrayView path);
    /** Gives memory back that is more than some more paths would need. */
    void trim();
    /** Gives back all memory that only more paths would need, and gets ready for child() and find(), which look at all
     *  siblings if paths were added since they were first called. */
    void complete();
    /** False if a path is there twice, which intern() never does. */
    bool isUnique() const { return CrowdIndex(*this).isUnique(); }

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
    /** True if \a path is the child of \a parent with \a name. */
    bool isChild(PathId path, PathId parent, QByteArrayView name) const;

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

    /** How a name stands to those of its siblings. */
    enum class Rank { Last, SameAsLast, Earlier };

    struct FewSiblings
    {
        PathId found;
        bool areAll = false; ///< There are no others.
    };

    Rank rankOf(PathId parent, QByteArrayView name) const;
    FewSiblings amongFew(PathId parent, QByteArrayView name) const;
    bool isCrowded(PathId directory) const { return directory.value < m_crowded.size() && m_crowded[directory.value]; }
    void crowd(PathId directory);
    void makeSlots(std::size_t room);
    void indexAll();
    void forgetSlots();
    PathId listedChild(PathId parent, QByteArrayView name) const;
    void link(PathId path, Rank rank);
    PathId append(PathId parent, QByteArrayView name);
    PathId append(PathId parent, QByteArrayView name, Rank rank);

    GrowingArray<Node> m_nodes;
    GrowingArray<char> m_names; ///< All names, concatenated in ID order.
    PathSlots m_slots; ///< The children of directories that are known to be crowded, while paths are added.
    std::vector<bool> m_crowded; ///< By PathId: these directories.
    std::size_t m_indexed = 1; ///< Of so many paths, the first ones, those in crowded directories have slots.
    LazyCrowdIndex m_crowdIndex;
};

}
