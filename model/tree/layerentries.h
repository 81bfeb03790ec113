// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "growingarray.h"
#include "inodetable.h"
#include "pathtable.h"

#include <QStringList>

#include <vector>

namespace stratoscope
{

/** What one layer says about one path, after the rules within a layer: the last entry of a path wins, whiteouts and
 *  opaque markers are marks on the path they refer to (OCI image-spec, layer.md, "Whiteouts"). Eight bytes. */
struct LayerEntry
{
    static constexpr quint32 NoInode = (1u << 28) - 1;

    PathId path; ///< In LayerEntries::paths.
    quint32 inode : 28 = NoInode; ///< Into LayerEntries::inodes; NoInode: just a whiteout or an implied directory.
    bool implied : 1 = false; ///< A directory without an entry, implied by entries below it.
    bool whiteout : 1 = false; ///< Hides this path and everything below it in lower layers.
    bool opaque : 1 = false; ///< Hides everything below this path in lower layers.
    bool hardlink : 1 = false; ///< Another name of an inode.

    /** Deletes without a replacement. */
    bool isDeletion() const { return whiteout && inode == NoInode && !implied; }
};

/** The target of the hard link at a path. */
struct HardlinkTarget
{
    PathId path;
    PathId target; ///< In LayerEntries::paths too.

    auto operator<=>(const HardlinkTarget &) const = default;
};

/** A hard link that stands before its target in the tar. */
struct EarlyLink
{
    PathId path;
    quint32 inode = LayerEntry::NoInode; ///< Of the target at the end of the layer.
};

/** Where something in an overlayfs upper directory is in lower layers: a renamed directory, or a file's content. */
struct Redirect
{
    PathId path;
    PathId target; ///< In LayerEntries::paths too.
};

/** The entries of one layer, independent of its image. */
class LayerEntries
{
public:
    PathTable paths;
    GrowingArray<LayerEntry> entries; ///< Sorted by path ID, at most one per path.
    std::vector<HardlinkTarget> hardlinkTargets; ///< Sorted by path ID.
    std::vector<EarlyLink> earlyLinks; ///< Sorted by path ID. They count where no lower layer has the target.
    std::vector<Redirect> redirects; ///< Sorted by path ID. Layer tars have none.
    InodeTablePtr inodes = std::make_shared<const InodeTable>(); ///< Never null.
    QStringList warnings; ///< Oddities in names and links, for people; a few dozen at most.
    quint64 tarEntries = 0; ///< Entries in the layer's tar, before "the last one wins".

    /** True for a hard link whose target is not in this layer; its inode is what the tar says of that file. */
    bool linksBelow(const LayerEntry &entry) const
    {
        return entry.hardlink && entry.inode != LayerEntry::NoInode && inodes->isLinkBelow(InodeIndex(entry.inode));
    }
    /** The target of the hard link at \a path; invalid if it is not one. */
    PathId hardlinkTarget(PathId path) const;
    /** The inode of an EarlyLink; NoInode if \a path is none. */
    quint32 earlyInode(PathId path) const;
    /** Where \a path is in lower layers: its redirect, or \a path itself. */
    PathId redirected(PathId path) const;
};

}
