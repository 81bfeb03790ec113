// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "growingarray.h"
#include "rawentry.h"
#include "shortcolumn.h"
#include "typedindex.h"
#include "widecolumn.h"

#include <QByteArray>

#include <memory>
#include <vector>

namespace stratoscope
{

/** Metadata and content shared by all names of one inode. */
struct Inode
{
    quint64 size = 0; ///< Bytes; 0 for anything but files. Of a sparse one, its headers.
    qint64 mtime = 0; ///< Seconds since the epoch.
    quint64 dataOffset = 0; ///< In the layer's uncompressed stream; 0 for anything but files.
    ContentHash hash; ///< Meaningful if hasHash.
    quint32 mtimeNsec = 0;
    quint32 uid = 0;
    quint32 gid = 0;
    quint32 deviceMajor = 0;
    quint32 deviceMinor = 0;
    quint32 linkTarget = NoText; ///< For a symlink: InodeTable::text().
    quint32 xattrs = NoText; ///< InodeTable::xattrs().
    quint16 mode = 0;
    EntryType type = EntryType::File; ///< Never Hardlink.
    bool hasHash = false;
    bool hasOtherNames = false; ///< Several entries of the layer share it.
    bool sparse = false;

    static constexpr quint32 NoText = 0xffffffff;
};

/** Attributes that many inodes share, stored once for all of them. */
struct InodeAttributes
{
    quint32 uid = 0;
    quint32 gid = 0;
    quint32 deviceMajor = 0;
    quint32 deviceMinor = 0;
    quint32 xattrs = Inode::NoText;
    quint32 mode = 0;

    bool operator==(const InodeAttributes &) const = default;
    friend size_t qHash(const InodeAttributes &key, size_t seed = 0) noexcept
    {
        return qHashMulti(seed, key.uid, key.gid, key.deviceMajor, key.deviceMinor, key.xattrs, key.mode);
    }
};

/**
 * The inodes of one layer, column by column; see ARCHITECTURE.md, "What an entry costs". Immutable once its
 * InodeWriter has finished.
 */
class InodeTable
{
public:
    std::size_t size() const { return m_flags.size(); }

    /** Everything known about an inode, gathered. */
    Inode operator[](InodeIndex index) const;
    /** Bytes of content. */
    quint64 bytes(InodeIndex index) const { return m_sizes[index.value]; }
    EntryType type(InodeIndex index) const { return EntryType(m_flags[index.value] & TypeMask); }

    bool hasOtherNames(InodeIndex index) const { return has(index, HasOtherNames); }
    /** True if the layer has the metadata alone, and the content is in lower layers. */
    bool isMetacopy(InodeIndex index) const { return has(index, Metacopy); }
    /** True if this is what the entry of a hard link says, whose target the layer does not have. */
    bool isLinkBelow(InodeIndex index) const { return has(index, LinkBelow); }

    /** The hash of an inode's content; null if it is not known. */
    const ContentHash *hash(InodeIndex index) const { return has(index, HasHash) ? &m_hashes[index.value] : nullptr; }

    /** A link target, as bytes. */
    QByteArray text(quint32 index) const;
    const std::vector<Xattr> &xattrs(quint32 index) const;
    /** Bytes of all texts and extended attributes. */
    std::size_t textBytes() const;

private:
    friend class InodeWriter;
    friend class LayerColumns;

    static constexpr quint8 TypeMask = 0x07;
    static constexpr quint8 HasHash = 0x08;
    static constexpr quint8 HasOtherNames = 0x10;
    static constexpr quint8 Sparse = 0x20;
    static constexpr quint8 Metacopy = 0x40;
    static constexpr quint8 LinkBelow = 0x80;

    void trim();
    bool has(InodeIndex index, quint8 flag) const { return (m_flags[index.value] & flag) != 0; }

    GrowingArray<quint8> m_flags; ///< The type and the flags above.
    ShortColumn m_attributes; ///< Into m_attributeSets.
    WideColumn<quint32, quint64> m_sizes;
    WideColumn<quint32, qint64> m_seconds; ///< Modification times since the epoch.
    GrowingArray<quint32> m_nanoseconds; ///< Empty as long as all are 0.
    WideColumn<quint32, quint64> m_content; ///< For files, the data offset in tar blocks; for symlinks, the text.
    GrowingArray<ContentHash> m_hashes; ///< Empty as long as none is known.
    std::vector<InodeAttributes> m_attributeSets;
    std::vector<std::vector<Xattr>> m_xattrs;
    std::vector<char> m_text; ///< Link targets, concatenated.
    std::vector<quint32> m_textEnds;
};

using InodeTablePtr = std::shared_ptr<const InodeTable>;

}
