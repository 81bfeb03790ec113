// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "changeof.h"

namespace stratoscope
{

namespace
{

bool sameTime(const Inode &left, const Inode &right)
{
    // Many writers drop the fraction; a lost one is no change.
    const bool fractionLost = left.mtimeNsec == 0 || right.mtimeNsec == 0;
    return left.mtime == right.mtime && (fractionLost || left.mtimeNsec == right.mtimeNsec);
}

ChangedFields changedFields(const UnionTree &tree, VersionId before, VersionId after)
{
    const Inode left = tree.inode(before);
    const Inode right = tree.inode(after);
    ChangedFields fields;
    fields.mode = left.mode != right.mode;
    fields.owner = left.uid != right.uid || left.gid != right.gid;
    fields.time = !sameTime(left, right);
    const bool haveXattrs = left.xattrs != Inode::NoText || right.xattrs != Inode::NoText;
    fields.xattrs = haveXattrs && tree.xattrs(before) != tree.xattrs(after);
    return fields;
}

enum class Content { Equal, Different, Unknown };

Content compareFiles(const UnionTree &tree, VersionId before, VersionId after)
{
    const Inode left = tree.inode(before);
    const Inode right = tree.inode(after);
    if (left.size != right.size)
        return Content::Different;
    if (left.size == 0 || tree.inodeKey(before) == tree.inodeKey(after))
        return Content::Equal;
    if (left.hasHash && right.hasHash)
        return left.hash == right.hash ? Content::Equal : Content::Different;
    return Content::Unknown;
}

Content compareContent(const UnionTree &tree, VersionId before, VersionId after)
{
    const Inode left = tree.inode(before);
    const Inode right = tree.inode(after);
    switch (right.type) {
    case EntryType::File:
        return compareFiles(tree, before, after);
    case EntryType::Symlink:
        return tree.symlinkTarget(before) == tree.symlinkTarget(after) ? Content::Equal : Content::Different;
    case EntryType::CharDevice:
    case EntryType::BlockDevice:
        return left.deviceMajor == right.deviceMajor && left.deviceMinor == right.deviceMinor ? Content::Equal
                                                                                              : Content::Different;
    case EntryType::Directory:
    case EntryType::Fifo:
    case EntryType::Hardlink:
        break;
    }
    return Content::Equal;
}

}

Change fileChange(bool equal, const ChangedFields &fields)
{
    if (!equal)
        return Change::Modified;
    return fields.any() ? Change::Metadata : Change::Unchanged;
}

ChangeAnswer changeOf(const UnionTree &tree, VersionId before, VersionId after, bool hidesBelow)
{
    ChangeAnswer answer;
    if (!before.isValid())
        return answer;
    answer.fields = changedFields(tree, before, after);
    if (tree.type(before) != tree.type(after)) {
        answer.change = Change::Replaced;
        return answer;
    }
    if (tree.type(after) == EntryType::Directory && hidesBelow) {
        answer.change = Change::Opaque;
        return answer;
    }
    const Content content = compareContent(tree, before, after);
    answer.needsContent = content == Content::Unknown;
    answer.change = fileChange(content == Content::Equal, answer.fields);
    return answer;
}

}
