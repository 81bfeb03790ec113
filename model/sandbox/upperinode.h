// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "filecontent.h"
#include "filetime.h"
#include "rawentry.h"

namespace stratoscope
{

/** What the writable layer stores under one or more names; for a directory, without its contents. */
struct UpperInode
{
    EntryType type = EntryType::File; ///< Never Hardlink.
    bool whiteout = false; ///< Not a file: lower layers contain one with this name, which is deleted.
    bool opaque = false; ///< For a directory: hides what lower layers contain in it.
    quint16 mode = 0; ///< 07777.
    quint32 uid = 0;
    quint32 gid = 0;
    FileTime modified;
    quint32 deviceMajor = 0;
    quint32 deviceMinor = 0;
    QByteArray linkTarget; ///< For a symlink.
    std::vector<Xattr> xattrs; ///< Sorted by name.
    FileContent content; ///< For a file.

    bool isDirectory() const { return type == EntryType::Directory; }
    bool operator==(const UpperInode &) const = default;
};

using UpperInodePtr = std::shared_ptr<const UpperInode>;

/** An inode of the writable layer. */
using UpperId = TypedIndex<struct UpperTag>;

/** A whiteout. */
UpperInode whiteoutInode();
/** What a copy-up creates from \a version of the image below: all metadata, and a reference to the content. */
UpperInode copiedInode(const UnionTree &tree, VersionId version);
/** The directory a copy-up of the root creates if no layer has an entry for it. */
UpperInode impliedDirectory();

/** The attribute \a name; null if there is none. */
const Xattr *findXattr(const UpperInode &inode, const QByteArray &name);
/** Sets the attribute \a name. */
void putXattr(UpperInode &inode, const QByteArray &name, const QByteArray &value);
/** Removes the attribute \a name. */
void dropXattr(UpperInode &inode, const QByteArray &name);

}
