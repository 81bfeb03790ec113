// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "upperinode.h"

#include <algorithm>

namespace stratoscope
{

UpperInode whiteoutInode()
{
    UpperInode inode;
    inode.type = EntryType::CharDevice;
    inode.whiteout = true;
    return inode;
}

UpperInode copiedInode(const UnionTree &tree, VersionId version)
{
    const Inode lower = tree.inode(version);
    UpperInode inode;
    inode.type = tree.type(version);
    inode.mode = lower.mode;
    inode.uid = lower.uid;
    inode.gid = lower.gid;
    inode.modified = {lower.mtime, lower.mtimeNsec};
    inode.deviceMajor = lower.deviceMajor;
    inode.deviceMinor = lower.deviceMinor;
    if (lower.xattrs != Inode::NoText)
        inode.xattrs = tree.xattrs(version);
    if (inode.type == EntryType::Symlink)
        inode.linkTarget = tree.symlinkTarget(version);
    if (inode.type == EntryType::File)
        inode.content = FileContent::ofLower(version, lower.size);
    return inode;
}

UpperInode impliedDirectory()
{
    UpperInode inode;
    inode.type = EntryType::Directory;
    inode.mode = 0755;
    return inode;
}

const Xattr *findXattr(const UpperInode &inode, const QByteArray &name)
{
    const auto found = std::find_if(
        inode.xattrs.begin(), inode.xattrs.end(), [&](const Xattr &xattr) { return xattr.name == name; });
    return found == inode.xattrs.end() ? nullptr : &*found;
}

void putXattr(UpperInode &inode, const QByteArray &name, const QByteArray &value)
{
    dropXattr(inode, name);
    const Xattr made {name, value};
    inode.xattrs.insert(std::lower_bound(inode.xattrs.begin(), inode.xattrs.end(), made), made);
}

void dropXattr(UpperInode &inode, const QByteArray &name)
{
    std::erase_if(inode.xattrs, [&](const Xattr &xattr) { return xattr.name == name; });
}

}
