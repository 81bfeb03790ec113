// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "change.h"
#include "layerentries.h"
#include "typedindex.h"

#include <memory>
#include <optional>
#include <vector>

namespace stratoscope
{

/** One version of a path: what one layer put there, and the layers [layer, until) in which it can be seen. */
struct Version
{
    PathId path;
    LayerIndex layer; ///< Where it comes from.
    LayerIndex until; ///< The first layer that hides it; NeverHidden if none does.
    VersionId older; ///< The version of the same path before this one; invalid if this is the first.
    EntryIndex entry; ///< In the layer's LayerEntries.
    VersionId linked; ///< For a hard link into a lower layer: the version whose inode it shares.

    bool visibleAt(LayerIndex upTo) const { return layer <= upTo && upTo < until; }
    bool isHidden() const { return until != NeverHidden; }
};

/** One row of a layer on its own: an entry and what it does to the layers below. */
struct LayerRow
{
    PathId path; ///< In UnionTree::paths().
    EntryIndex entry;
    VersionId version; ///< Invalid for deletions, and for opaque markers that put no directory of their own.
    Change change = Change::Added;
    ChangedFields fields; ///< For Metadata and Modified; also where a directory is Opaque.
    VersionId before; ///< What lower layers showed at the path; invalid if nothing.
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

/**
 * The layers of one image as one file system, at every height of the stack at once: every version of every path with
 * the interval of layers in which it can be seen. Immutable; cheap to share. See ARCHITECTURE.md, "Visibility
 * intervals".
 */
class UnionTree
{
public:
    UnionTree() = default;
    explicit UnionTree(std::vector<LayerEntriesPtr> layers);

    std::size_t layerCount() const { return m_layers.size(); }
    /** The topmost layer; invalid if there are none. */
    LayerIndex top() const { return m_layers.empty() ? LayerIndex() : LayerIndex(m_layers.size() - 1); }
    const LayerEntries &layer(LayerIndex index) const { return *m_layers[index.value]; }

    const PathTable &paths() const { return m_paths; }
    const std::vector<Version> &versions() const { return m_versions; }
    const Version &version(VersionId id) const { return m_versions[id.value]; }
    /** The version of \a path that was put last; invalid where the path only ever was deleted or implied by a name. */
    VersionId newest(PathId path) const { return m_newest[path.value]; }
    /** The version of \a path that can be seen with the layers 0 … \a upTo; invalid if none. */
    VersionId visible(PathId path, LayerIndex upTo) const;
    /** All versions of \a path, oldest first. */
    std::vector<VersionId> history(PathId path) const;

    const LayerEntry &entry(VersionId id) const;
    /** Metadata and content of a version (of its link's target for hard links); never null, an implied directory has 0755. */
    const Inode &inode(VersionId id) const;
    /** The layer whose stream holds the content of \a id and whose texts its inode refers to. */
    const LayerEntries &inodeLayer(VersionId id) const;
    LayerIndex inodeLayerIndex(VersionId id) const;
    /** The type as a file system shows it: never Hardlink. */
    EntryType type(VersionId id) const { return inode(id).type; }
    QByteArray symlinkTarget(VersionId id) const { return inodeLayer(id).text(inode(id).linkTarget); }
    const std::vector<Xattr> &xattrs(VersionId id) const { return inodeLayer(id).xattrs(inode(id).xattrs); }
    /** Names the inode across layers: equal for all hard links of one file. */
    quint64 inodeKey(VersionId id) const;

    /** Entries of \a layer alone, sorted by path id; implied directories that changed nothing are left out. */
    const std::vector<LayerRow> &rows(LayerIndex layer) const { return m_rows[layer.value]; }
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
    /** This tree with question number i answered: contents equal (true) or not. */
    UnionTree answered(const std::vector<bool> &equal) &&;
    /** True if the inode of \a id has further names, in this or another layer. */
    bool hasOtherNames(VersionId id) const { return m_otherNames[id.value]; }
    /** Oddities across layers (hard links that lead nowhere), for people. */
    const QStringList &warnings() const { return m_warnings; }

private:
    friend class UnionBuilder;

    std::vector<LayerEntriesPtr> m_layers;
    PathTable m_paths;
    std::vector<Version> m_versions;
    std::vector<VersionId> m_newest;
    std::vector<std::vector<LayerRow>> m_rows;
    std::vector<ContentQuestion> m_questions;
    std::vector<bool> m_otherNames; ///< By VersionId.
    QStringList m_warnings;
};

using UnionTreePtr = std::shared_ptr<const UnionTree>;

}
