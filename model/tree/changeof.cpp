// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "changeof.h"

namespace stratoscope
{

namespace
{

bool sameTime(const Inode &left, const Inode &right)
{
    // Many writers drop the fraction; losing it is not a change.
    const bool fractionLost = left.mtimeNsec == 0 || right.mtimeNsec == 0;
    return left.mtime == right.mtime && (fractionLost || left.mtimeNsec == right.mtimeNsec);
}

/** Two versions, which may be in two trees. */
struct Pair
{
    const UnionTree &leftTree;
    VersionId before;
    const UnionTree &rightTree;
    VersionId after;
    const Inode left = leftTree.inode(before);
    const Inode right = rightTree.inode(after);
};

ChangedFields changedFields(const Pair &pair)
{
    const Inode &left = pair.left;
    const Inode &right = pair.right;
    ChangedFields fields;
    fields.mode = left.mode != right.mode;
    fields.owner = left.uid != right.uid || left.gid != right.gid;
    fields.time = !sameTime(left, right);
    const bool haveXattrs = left.xattrs != Inode::NoText || right.xattrs != Inode::NoText;
    fields.xattrs = haveXattrs && pair.leftTree.xattrs(pair.before) != pair.rightTree.xattrs(pair.after);
    return fields;
}

enum class Content { Equal, Different, Unknown };

Content compareFiles(const Pair &pair)
{
    const Inode &left = pair.left;
    const Inode &right = pair.right;
    if (left.size != right.size)
        return Content::Different;
    if (left.size == 0)
        return Content::Equal;
    if (&pair.leftTree == &pair.rightTree && pair.leftTree.inodeKey(pair.before) == pair.rightTree.inodeKey(pair.after))
        return Content::Equal;
    if (left.hasHash && right.hasHash && left.hash.kind() == right.hash.kind())
        return left.hash == right.hash ? Content::Equal : Content::Different;
    return Content::Unknown;
}

Content compareContent(const Pair &pair)
{
    const Inode &left = pair.left;
    const Inode &right = pair.right;
    switch (right.type) {
    case EntryType::File:
        return compareFiles(pair);
    case EntryType::Symlink:
        return pair.leftTree.symlinkTarget(pair.before) == pair.rightTree.symlinkTarget(pair.after)
            ? Content::Equal
            : Content::Different;
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

ChangeAnswer changeBetween(const UnionTree &leftTree, VersionId before, const UnionTree &rightTree, VersionId after)
{
    const Pair pair {leftTree, before, rightTree, after};
    ChangeAnswer answer;
    answer.fields = changedFields(pair);
    if (pair.left.type != pair.right.type) {
        answer.change = Change::Replaced;
        return answer;
    }
    const Content content = compareContent(pair);
    answer.needsContent = content == Content::Unknown;
    answer.change = fileChange(content == Content::Equal, answer.fields);
    return answer;
}

ChangeAnswer changeOf(const UnionTree &tree, VersionId before, VersionId after, bool hidesBelow)
{
    if (!before.isValid())
        return {};
    ChangeAnswer answer = changeBetween(tree, before, tree, after);
    if (answer.change != Change::Replaced && hidesBelow && tree.type(after) == EntryType::Directory)
        answer.change = Change::Opaque;
    return answer;
}

}
