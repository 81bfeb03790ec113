// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "inodetable.h"
#include "pathtable.h"

#include <QStringList>

#include <vector>

namespace stratoscope
{

/** What one layer says about one path, after the rules within a layer: the last entry of a path wins, whiteouts and
 *  opaque markers are marks on the path that they mean (OCI image-spec, layer.md, "Whiteouts"). Eight bytes. */
struct LayerEntry
{
    static constexpr quint32 NoInode = (1u << 28) - 1;

    PathId path; ///< In LayerEntries::paths.
    quint32 inode : 28 = NoInode; ///< Into LayerEntries::inodes; NoInode: a whiteout alone, an implied directory, or a
                                  ///< link to a lower layer.
    bool implied : 1 = false; ///< A directory that only the entries below it imply.
    bool whiteout : 1 = false; ///< Hides this path and all below it in lower layers.
    bool opaque : 1 = false; ///< Hides all below this path in lower layers.
    bool hardlink : 1 = false; ///< A further name of an inode.

    /** Deletes and puts nothing in its place. */
    bool isDeletion() const { return whiteout && inode == NoInode && !implied && !hardlink; }
    /** A hard link whose target is not in this layer. */
    bool linksBelow() const { return hardlink && inode == NoInode; }
};

/** What the hard link at a path names. */
struct HardlinkTarget
{
    PathId path;
    quint32 text = Inode::NoText; ///< A clean path: InodeTable::text().

    auto operator<=>(const HardlinkTarget &) const = default;
};

/** The entries of one layer, independent of the image that it is part of. */
class LayerEntries
{
public:
    PathTable paths;
    std::vector<LayerEntry> entries; ///< Sorted by path id, at most one a path.
    std::vector<HardlinkTarget> hardlinkTargets; ///< Sorted by path id.
    InodeTablePtr inodes = std::make_shared<const InodeTable>(); ///< Never null.
    QStringList warnings; ///< Oddities in names and links, for people, at most a few dozen.
    quint64 tarEntries = 0; ///< Entries that the layer's tar holds, before "the last one wins".

    /** The text that says what the hard link at \a path names; Inode::NoText where it is none. */
    quint32 hardlinkTarget(PathId path) const;
};

}
