// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "change.h"
#include "layerentries.h"
#include "typedindex.h"

#include <memory>
#include <span>
#include <vector>

namespace stratoscope
{

/** One version of a path: what one layer put there, and the layers [layer, until) in which it can be seen. */
struct Version
{
    PathId path;
    VersionId older; ///< The version of the same path before this one; invalid if this is the first.
    LayerIndex layer; ///< Where it comes from.
    LayerIndex until; ///< The first layer that hides it; NeverHidden if none does.
    quint32 inode : 28 = LayerEntry::NoInode; ///< In the layer's InodeTable; NoInode: none of its own.
    bool implied : 1 = false; ///< A directory that only the entries below it imply.
    bool hardlink : 1 = false; ///< The layer's tar has it as a further name of an inode.
    bool linked : 1 = false; ///< Of these, the inode is a lower layer's: UnionTree::linked().
    bool otherNames : 1 = false; ///< The inode has further names, in this or another layer.

    bool visibleAt(LayerIndex upTo) const { return layer <= upTo && upTo < until; }
    bool isHidden() const { return until != NeverHidden; }
};

/** One row of a layer on its own: an entry and what it does to the layers below. */
struct LayerRow
{
    PathId path; ///< In UnionTree::paths().
    VersionId version; ///< Invalid for deletions, and for opaque markers that put no directory of their own.
    VersionId before; ///< What lower layers showed at the path; invalid if nothing.
    Change change = Change::Added;
    ChangedFields fields; ///< For Metadata and Modified; also where a directory is Opaque.
    bool implied = false; ///< The layer carries no entry for this directory; entries below it imply it.

    /** True if the layer's tar speaks of this path itself. */
    bool isListed() const { return !implied || change == Change::Opaque; }
};

/** A pair of files of one size at one path in two layers, whose contents must be compared to tell a Change. */
struct ContentQuestion
{
    LayerIndex layer;
    std::size_t row = 0; ///< In UnionTree::rows(layer).
    VersionId before;
    VersionId after;
};

/** One name of an inode that has several. */
struct InodeName
{
    quint64 inode = 0; ///< UnionTree::inodeKey().
    VersionId version;
};

/**
 * The layers of one image as one file system, at every height of the stack at once: every version of every path with
 * the interval of layers in which it can be seen. Immutable; copies share what they hold. See ARCHITECTURE.md,
 * "Visibility intervals".
 */
class UnionTree
{
public:
    UnionTree();
    /** Uses up the \a layers, bottom first: their paths become the tree's, their inodes are shared. */
    explicit UnionTree(std::vector<LayerEntries> layers);

    std::size_t layerCount() const { return m_rows.size(); }
    /** The topmost layer; invalid if there are none. */
    LayerIndex top() const { return m_rows.empty() ? LayerIndex() : LayerIndex(m_rows.size() - 1); }

    const PathTable &paths() const { return m_store->paths; }
    const std::vector<Version> &versions() const { return m_store->versions; }
    const Version &version(VersionId id) const { return m_store->versions[id.value]; }
    /** The version of \a path that was put last; invalid where the path only ever was deleted or implied by a name. */
    VersionId newest(PathId path) const { return m_store->newest[path.value]; }
    /** The version of \a path that can be seen with the layers 0 … \a upTo; invalid if none. */
    VersionId visible(PathId path, LayerIndex upTo) const;
    /** All versions of \a path, oldest first. */
    std::vector<VersionId> history(PathId path) const;

    /** Metadata and content of a version (of its link's target for hard links); an implied directory has 0755. */
    Inode inode(VersionId id) const;
    /** Bytes of a version's content: inode().size, without the rest. */
    quint64 size(VersionId id) const;
    /** The type as a file system shows it: never Hardlink. */
    EntryType type(VersionId id) const;
    /** The layer whose stream holds the content of \a id and whose texts its inode refers to. */
    LayerIndex inodeLayerIndex(VersionId id) const { return version(owner(id)).layer; }
    QByteArray symlinkTarget(VersionId id) const;
    const std::vector<Xattr> &xattrs(VersionId id) const;
    /** Names the inode across layers: equal for all hard links of one file. */
    quint64 inodeKey(VersionId id) const;
    /** For a hard link into a lower layer: the version whose inode it shares; invalid for all others. */
    VersionId linked(VersionId id) const;
    /** What the hard link \a id names in its layer's tar, a clean path; empty for all others. */
    QByteArray hardlinkTarget(VersionId id) const;
    /** True if the inode of \a id has further names, in this or another layer. */
    bool hasOtherNames(VersionId id) const { return version(id).otherNames; }
    /** All versions that name an inode which has several names, sorted by inode and then by version. */
    const std::vector<InodeName> &inodeNames() const { return m_store->inodeNames; }
    /** The names of the inode of \a id, itself among them; empty where it has no others. */
    std::span<const InodeName> namesOf(VersionId id) const;

    /** Entries of \a layer alone, sorted by path id; implied directories that changed nothing are left out. */
    const std::vector<LayerRow> &rows(LayerIndex layer) const { return *m_rows[layer.value]; }
    /** The row of \a path in \a layer; null if the layer does not touch it. */
    const LayerRow *row(LayerIndex layer, PathId path) const;

    /** The first layer above \a layer whose entry hides or deletes \a path, seen from that layer's row (for rows without
     *  a version: invalid). */
    LayerIndex hiddenBy(const LayerRow &row) const
    {
        return row.version.isValid() ? version(row.version).until : NeverHidden;
    }

    /**
     * Bytes of the files that can be seen at \a upTo, summed for every path's tree (indexed by PathId). An inode is
     * counted once: at the visible name with the smallest path id.
     */
    std::vector<quint64> visibleSizes(LayerIndex upTo) const;

    /** What the headers could not tell; Change is Modified for these until answered() says otherwise. */
    const std::vector<ContentQuestion> &questions() const { return m_questions; }
    /** This tree with question number i answered: contents equal (true) or not. Shares all else with this one. */
    UnionTree answered(const std::vector<bool> &equal) const;
    /** True if \a other has the same paths, versions and rows, and may differ only in what the rows' changes are. */
    bool sharesShapeWith(const UnionTree &other) const { return m_store == other.m_store; }
    /** Oddities across layers (hard links that lead nowhere), for people. */
    const QStringList &warnings() const { return m_store->warnings; }

private:
    friend class UnionBuilder;

    /** All that stays the same when questions are answered. */
    struct Store
    {
        PathTable paths;
        std::vector<Version> versions;
        std::vector<VersionId> newest; ///< By PathId.
        std::vector<InodeTablePtr> inodes; ///< By LayerIndex.
        std::vector<std::pair<VersionId, VersionId>> links; ///< Into lower layers, sorted.
        std::vector<std::pair<VersionId, quint32>> hardlinkTargets; ///< Texts of the layer's InodeTable, sorted.
        std::vector<InodeName> inodeNames;
        QStringList warnings;
    };

    /** The version whose layer and inode are meant by \a id. */
    VersionId owner(VersionId id) const { return version(id).linked ? linked(id) : id; }
    const InodeTable &inodes(VersionId owner) const { return *m_store->inodes[version(owner).layer.value]; }

    std::shared_ptr<const Store> m_store;
    std::vector<std::shared_ptr<const std::vector<LayerRow>>> m_rows; ///< By LayerIndex.
    std::vector<ContentQuestion> m_questions;
};

using UnionTreePtr = std::shared_ptr<const UnionTree>;

}
