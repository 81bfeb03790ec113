// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "pathtable.h"
#include "rawentry.h"

#include <QStringList>

#include <memory>
#include <vector>

namespace stratoscope
{

/** Metadata and content that the names of one inode share. */
struct Inode
{
    quint64 size = 0; ///< Bytes; 0 for all but files.
    qint64 mtime = 0; ///< Seconds since the epoch.
    quint64 dataOffset = 0; ///< In the uncompressed stream of the layer.
    ContentHash hash; ///< Meaningful if hasHash.
    quint32 mtimeNsec = 0;
    quint32 uid = 0;
    quint32 gid = 0;
    quint32 deviceMajor = 0;
    quint32 deviceMinor = 0;
    quint32 linkTarget = NoText; ///< Of a symlink: LayerEntries::text().
    quint32 xattrs = NoText; ///< LayerEntries::xattrs().
    quint16 mode = 0;
    EntryType type = EntryType::File; ///< Never Hardlink.
    bool hasHash = false;
    bool hasOtherNames = false; ///< More than one entry of the layer names it.
    bool sparse = false;

    static constexpr quint32 NoText = 0xffffffff;
};

/** What one layer says about one path, after the rules within a layer: the last entry of a path wins, whiteouts and
 *  opaque markers are marks on the path that they mean (OCI image-spec, layer.md, "Whiteouts"). */
struct LayerEntry
{
    PathId path; ///< In LayerEntries::paths.
    quint32 inode = NoInode; ///< Into LayerEntries::inodes; NoInode: a whiteout alone, an implied directory, or a link
                             ///< to a lower layer.
    quint32 linkTarget = Inode::NoText; ///< Of a hard link: the path it names, clean, in text().
    bool implied = false; ///< A directory that only the entries below it imply.
    bool whiteout = false; ///< Hides this path and all below it in lower layers.
    bool opaque = false; ///< Hides all below this path in lower layers.
    bool hardlink = false; ///< A further name of an inode.

    static constexpr quint32 NoInode = 0xffffffff;

    /** Deletes and puts nothing in its place. */
    bool isDeletion() const { return whiteout && inode == NoInode && !implied && !hardlink; }
    /** A hard link whose target is not in this layer. */
    bool linksBelow() const { return hardlink && inode == NoInode; }
};

/** The entries of one layer: immutable once built, independent of the image that it is part of. Sorted by path id, at
 *  most one entry a path. */
class LayerEntries
{
public:
    PathTable paths;
    std::vector<LayerEntry> entries;
    std::vector<Inode> inodes;
    QStringList warnings; ///< Oddities in names and links, for people, at most a few dozen.
    quint64 tarEntries = 0; ///< Entries that the layer's tar holds, before "the last one wins".

    const LayerEntry &operator[](EntryIndex index) const { return entries[index.value]; }

    QByteArray text(quint32 index) const { return index == Inode::NoText ? QByteArray() : m_texts[index]; }
    const std::vector<Xattr> &xattrs(quint32 index) const;
    quint32 addText(QByteArrayView bytes);
    quint32 addXattrs(const std::vector<Xattr> &xattrs);

private:
    std::vector<QByteArray> m_texts;
    std::vector<std::vector<Xattr>> m_xattrs;
};

using LayerEntriesPtr = std::shared_ptr<const LayerEntries>;

}
