// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "change.h"
#include "growingarray.h"
#include "layerentries.h"
#include "newestversions.h"
#include "typedindex.h"
#include "warninglist.h"

#include <memory>
#include <span>
#include <vector>

namespace stratoscope
{

/** One version of a path: what one layer put there, and the layers [layer, until) in which it is visible. */
struct Version
{
    PathId path;
    VersionId older; ///< The previous version of the same path; invalid if this is the first.
    LayerIndex layer; ///< The layer it comes from.
    LayerIndex until; ///< The first layer that hides it; NeverHidden if none does.
    quint32 inode : 28 = LayerEntry::NoInode; ///< In the layer's InodeTable; NoInode: none of its own.
    bool implied : 1 = false; ///< A directory without an entry, implied by entries below it.
    bool hardlink : 1 = false; ///< A hard link in the layer's tar.
    bool linked : 1 = false; ///< Shows an inode of a lower layer (UnionTree::linked()): a hard link, what a redirect
                             ///< leads to, or, with an inode of its own for the metadata, the content of a metacopy.
    bool otherNames : 1 = false; ///< The inode has other names, in this or another layer.

    bool visibleAt(LayerIndex upTo) const { return layer <= upTo && upTo < until; }
    bool isHidden() const { return until != NeverHidden; }
};

/** One row of a single layer: an entry and how it changes the layers below. */
struct LayerRow
{
    PathId path; ///< In UnionTree::paths().
    VersionId version; ///< Invalid for deletions, and for opaque markers without a directory entry.
    VersionId before; ///< What lower layers showed at the path; invalid if nothing.
    Change change = Change::Added;
    ChangedFields fields; ///< For Metadata and Modified; also for an Opaque directory.
    bool implied = false; ///< The layer has no entry for this directory; entries below it imply it.

    /** True if the layer's tar has an entry for this path itself. */
    bool isListed() const { return !implied || change == Change::Opaque; }
};

using LayerRows = GrowingArray<LayerRow>;

/** Two files of equal size at the same path in two layers; only comparing their contents tells the Change. */
struct ContentQuestion
{
    LayerIndex layer;
    std::size_t row = 0; ///< In UnionTree::rows(layer).
    VersionId before;
    VersionId after;
};

/** One name of an inode with several. */
struct InodeName
{
    quint64 inode = 0; ///< UnionTree::inodeKey().
    VersionId version;
};

/**
 * The layers of one image as one file system, at every height of the stack at once: every version of every path with
 * the interval of layers in which it is visible. Immutable; copies share their data. See ARCHITECTURE.md,
 * "Visibility intervals".
 */
class UnionTree
{
public:
    UnionTree();
    /** Consumes \a layers, bottom first: takes over their paths and shares their inodes. */
    explicit UnionTree(std::vector<LayerEntries> layers);

    std::size_t layerCount() const { return m_rows.size(); }
    /** The topmost layer; invalid if there are none. */
    LayerIndex top() const { return m_rows.empty() ? LayerIndex() : LayerIndex(m_rows.size() - 1); }

    const PathTable &paths() const { return m_store->paths; }
    const GrowingArray<Version> &versions() const { return m_store->versions; }
    const Version &version(VersionId id) const { return m_store->versions[id.value]; }
    /** The newest version of \a path; invalid if the path was only ever deleted or implied by a name. */
    VersionId newest(PathId path) const { return m_store->newest[path]; }
    /** The version of \a path visible with the layers 0 … \a upTo; invalid if none. */
    VersionId visible(PathId path, LayerIndex upTo) const;
    /** All versions of \a path, oldest first. */
    std::vector<VersionId> history(PathId path) const;

    /** Metadata and content of a version (of its link's target for hard links); an implied directory has 0755. */
    Inode inode(VersionId id) const;
    /** Bytes of a version's content: just inode().size. */
    quint64 size(VersionId id) const;
    /** The hash of a version's content, as in inode(); null if it is not known. */
    const ContentHash *contentHash(VersionId id) const;
    /** The type as a file system shows it: never Hardlink. */
    EntryType type(VersionId id) const;
    /** The layer whose stream has the content of \a id, and whose texts its inode refers to. */
    LayerIndex inodeLayerIndex(VersionId id) const { return version(owner(id)).layer; }
    QByteArray symlinkTarget(VersionId id) const;
    const std::vector<Xattr> &xattrs(VersionId id) const;
    /** Identifies the inode across layers: equal for all hard links of one file. */
    quint64 inodeKey(VersionId id) const;
    /** Identifies the file as links see it: like inodeKey(), but a metacopy, which shares no more than content, is a
     *  file of its own. */
    quint64 fileKey(VersionId id) const;
    /** For what has its content in a lower layer: the version whose inode it shares; invalid otherwise. */
    VersionId linked(VersionId id) const;
    /** The target of the hard link \a id in its layer's tar, a clean path; empty if \a id is not a hard link. */
    QByteArray hardlinkTarget(VersionId id) const;
    /** True if the inode of \a id has other names, in this or another layer. */
    bool hasOtherNames(VersionId id) const { return version(id).otherNames; }
    /** True if the layer of \a id has the metadata alone, and linked() has the content (overlayfs's metacopy, or a hard
     *  link whose entry changes the metadata of a lower file). */
    bool isMetacopy(VersionId id) const { return version(id).linked && version(id).inode != LayerEntry::NoInode; }
    /** All versions whose inode has several names, sorted by inode, then by version. */
    const std::vector<InodeName> &inodeNames() const { return m_store->inodeNames; }
    /** All names of the inode of \a id, including itself; empty if it has no others. */
    std::span<const InodeName> namesOf(VersionId id) const;

    /** Entries of \a layer alone, sorted by path ID; without implied directories that changed nothing. */
    const LayerRows &rows(LayerIndex layer) const { return *m_rows[layer.value]; }
    /** The row of \a path in \a layer; null if the layer does not touch it. */
    const LayerRow *row(LayerIndex layer, PathId path) const;

    /** The first layer above whose entry hides or deletes what \a row put there; NeverHidden if none does, and for rows
     *  without a version. */
    LayerIndex hiddenBy(const LayerRow &row) const
    {
        return row.version.isValid() ? version(row.version).until : NeverHidden;
    }

    /**
     * Bytes of the files visible at \a upTo, summed up for every path's tree (indexed by PathId). Each inode counts
     * once, at the visible name with the smallest path ID.
     */
    std::vector<quint64> visibleSizes(LayerIndex upTo) const;

    /** What headers alone could not tell; Change is Modified for these until answered() says otherwise. */
    const std::vector<ContentQuestion> &questions() const { return m_questions; }
    /** This tree with question i answered: contents equal (true) or not. Shares everything else with this one. */
    UnionTree answered(const std::vector<bool> &equal) const;
    /** Like answered(), of this tree itself: rows that no other tree shares are not copied. */
    void answer(const std::vector<bool> &equal);
    /** True if \a other has the same paths, versions and rows; only the rows' changes may differ. */
    bool sharesShapeWith(const UnionTree &other) const { return m_store == other.m_store; }
    /** Oddities across layers (dangling hard links), for people. */
    QStringList warnings() const { return m_store->warnings.texts(); }

private:
    friend class UnionBuilder;

    /** Everything that answering questions does not change. */
    struct Store
    {
        PathTable paths;
        GrowingArray<Version> versions;
        NewestVersions newest;
        std::vector<InodeTablePtr> inodes; ///< By LayerIndex.
        std::vector<std::pair<VersionId, VersionId>> links; ///< Into lower layers, sorted.
        std::vector<std::pair<VersionId, PathId>> hardlinkTargets; ///< Sorted.
        std::vector<InodeName> inodeNames;
        WarningList warnings;
    };

    /** The version whose layer and inode the metadata of \a id refer to. */
    VersionId metadataOwner(VersionId id) const { return isMetacopy(id) ? id : owner(id); }
    /** The version whose layer and inode the extended attributes of \a id refer to. */
    VersionId xattrOwner(VersionId id) const;
    /** The version whose layer and inode \a id refers to. */
    VersionId owner(VersionId id) const { return version(id).linked ? linked(id) : id; }
    const InodeTable &inodes(VersionId owner) const { return *m_store->inodes[version(owner).layer.value]; }

    std::shared_ptr<const Store> m_store;
    std::vector<std::shared_ptr<LayerRows>> m_rows; ///< By LayerIndex; changed only by a tree that has them alone.
    std::vector<ContentQuestion> m_questions;
};

using UnionTreePtr = std::shared_ptr<const UnionTree>;

}
