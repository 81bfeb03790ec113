// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <optional>
#include <vector>

namespace stratoscope
{

/** File types of a layer entry (OCI image-spec, layer.md, "File Types"). */
enum class EntryType : quint8 { File, Directory, Symlink, Hardlink, CharDevice, BlockDevice, Fifo };

/** XXH3-128 or the first half of the SHA-256 of a file's content, less one bit that tells which. Equal hashes count as equal
 *  bytes; of two kinds, they tell nothing. */
struct ContentHash
{
    enum class Kind { Xxh3, Sha256 };
    static constexpr quint64 Sha256Bit = 1;

    quint64 low = 0;
    quint64 high = 0;

    Kind kind() const { return (low & Sha256Bit) != 0 ? Kind::Sha256 : Kind::Xxh3; }

    bool operator==(const ContentHash &) const = default;
};

/** One extended attribute, without the "SCHILY.xattr." prefix. */
struct Xattr
{
    QByteArray name;
    QByteArray value;

    bool operator==(const Xattr &) const = default;
    bool operator<(const Xattr &other) const { return name != other.name ? name < other.name : value < other.value; }
};

/**
 * One entry as found in a layer's tar or an overlayfs upper directory, before any layering rule is applied: names as
 * written (with "./", "/", ".." and ".wh." prefixes). Views are valid until the sink returns.
 */
struct RawEntry
{
    QByteArrayView path;
    EntryType type = EntryType::File;
    quint16 mode = 0; ///< Permission bits with setuid, setgid and sticky (07777).
    quint32 uid = 0;
    quint32 gid = 0;
    qint64 mtime = 0; ///< Seconds since the epoch.
    quint32 mtimeNsec = 0;
    quint64 size = 0; ///< Bytes of content, including a sparse file's holes; 0 for anything but files.
    QByteArrayView linkTarget; ///< Of a symlink; for a hard link, the earlier path that it refers to.
    quint32 deviceMajor = 0;
    quint32 deviceMinor = 0;
    std::vector<Xattr> xattrs; ///< Sorted by name, without overlayfs's own attributes.
    quint64 dataOffset = 0; ///< Where the content starts in the uncompressed layer stream; the headers if it is sparse.
    bool sparse = false; ///< The content is not in one piece: openSparseFile() reads it.
    bool whiteout = false; ///< overlayfs: this path is deleted (character device 0/0).
    bool opaque = false; ///< overlayfs: hides this directory's content in lower layers.
    bool metacopy = false; ///< overlayfs: only metadata; the content is that of the file in lower layers.
    QByteArray
        redirect; ///< overlayfs: where it is in lower layers, as an absolute path or a name beside it; mostly empty.
    std::optional<ContentHash> hash; ///< For a file whose content was read.
};

/** Receives the entries of a layer in order. */
class EntrySink
{
public:
    virtual ~EntrySink() = default;
    virtual void add(const RawEntry &entry) = 0;
};

}
