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

/** XXH3-128 of a file's content; equal hashes stand for equal bytes. */
struct ContentHash
{
    quint64 low = 0;
    quint64 high = 0;

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
 * One entry as a layer's tar or an overlayfs upper directory gives it, before any rule of layering is applied: names as
 * they were written (with "./", "/", ".." and ".wh." prefixes). Views live until the sink returns.
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
    quint64 size = 0; ///< Bytes of content, holes of a sparse file included; 0 for all but files.
    QByteArrayView linkTarget; ///< Of a symlink, or the earlier path that a hard link names.
    quint32 deviceMajor = 0;
    quint32 deviceMinor = 0;
    std::vector<Xattr> xattrs; ///< Sorted by name; overlayfs's own attributes are taken out.
    quint64 dataOffset = 0; ///< Where the content starts in the uncompressed layer stream.
    bool sparse = false; ///< The content is not one run at dataOffset.
    bool whiteout = false; ///< Overlayfs form: this path is deleted (character device 0/0).
    bool opaque = false; ///< Overlayfs form: hides what lower layers have in this directory.
    std::optional<ContentHash> hash; ///< Of a file, where the content was read.
};

/** Takes the entries of a layer in their order. */
class EntrySink
{
public:
    virtual ~EntrySink() = default;
    virtual void add(const RawEntry &entry) = 0;
};

}
