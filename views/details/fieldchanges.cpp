// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "fieldchanges.h"

#include "bytes.h"
#include "format.h"
#include "inodetext.h"

#include <QCoreApplication>

#include <algorithm>

namespace stratoscope
{

namespace
{

struct FieldChangesWords
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::FieldChanges)
};

class Collector
{
public:
    void add(const QString &field, const QString &from, const QString &to)
    {
        m_changes.push_back({field, from, to, false});
    }
    void addContent(const QString &field, const QString &from, const QString &to)
    {
        m_changes.push_back({field, from, to, true});
    }
    std::vector<FieldChange> take() { return std::move(m_changes); }

private:
    std::vector<FieldChange> m_changes;
};

/** Enough of a hash to see that it differs. */
QString shortHash(const ContentHash &hash)
{
    return hashText(hash).left(12);
}

void addContent(
    Collector &changes, const UnionTree &oldTree, VersionId before, const UnionTree &newTree, VersionId after)
{
    const Inode old = oldTree.inode(before);
    const Inode now = newTree.inode(after);
    if (old.type != now.type) {
        changes.add(FieldChangesWords::tr("Type"), typeText(old.type), typeText(now.type));
        return;
    }
    if (old.size != now.size)
        changes.add(FieldChangesWords::tr("Size"), formatSizeExact(old.size), formatSizeExact(now.size));
    else if (now.type == EntryType::File && old.hasHash && now.hasHash && old.hash != now.hash)
        changes.addContent(FieldChangesWords::tr("Content"), shortHash(old.hash), shortHash(now.hash));
    if (now.type == EntryType::Symlink && oldTree.symlinkTarget(before) != newTree.symlinkTarget(after))
        changes.add(FieldChangesWords::tr("Link target"), displayText(oldTree.symlinkTarget(before)),
            displayText(newTree.symlinkTarget(after)));
    const bool isDevice = now.type == EntryType::CharDevice || now.type == EntryType::BlockDevice;
    if (isDevice && (old.deviceMajor != now.deviceMajor || old.deviceMinor != now.deviceMinor))
        changes.add(FieldChangesWords::tr("Device"), deviceText(old), deviceText(now));
}

void addMetadata(Collector &changes, const Inode &old, const Inode &now)
{
    if (old.mode != now.mode)
        changes.add(FieldChangesWords::tr("Mode"), formatModeOctal(old.mode), formatModeOctal(now.mode));
    if (old.uid != now.uid || old.gid != now.gid)
        changes.add(FieldChangesWords::tr("Owner"), formatOwner(old.uid, old.gid), formatOwner(now.uid, now.gid));
    if (old.mtime != now.mtime || old.mtimeNsec != now.mtimeNsec)
        changes.add(FieldChangesWords::tr("Modified"), formatTimeExact(old.mtime, old.mtimeNsec),
            formatTimeExact(now.mtime, now.mtimeNsec));
}

const Xattr *find(const std::vector<Xattr> &xattrs, const QByteArray &name)
{
    const auto found
        = std::find_if(xattrs.begin(), xattrs.end(), [&name](const Xattr &xattr) { return xattr.name == name; });
    return found == xattrs.end() ? nullptr : &*found;
}

void addXattrs(Collector &changes, const std::vector<Xattr> &old, const std::vector<Xattr> &now)
{
    for (const Xattr &xattr : old) {
        const Xattr *kept = find(now, xattr.name);
        if (!kept || *kept != xattr)
            changes.add(
                displayText(xattr.name), xattrText(xattr), kept ? xattrText(*kept) : FieldChangesWords::tr("none"));
    }
    for (const Xattr &xattr : now) {
        if (!find(old, xattr.name))
            changes.add(displayText(xattr.name), FieldChangesWords::tr("none"), xattrText(xattr));
    }
}

}

std::vector<FieldChange> fieldChanges(const UnionTree &tree, VersionId before, VersionId after)
{
    return fieldChanges(tree, before, tree, after);
}

std::vector<FieldChange> fieldChanges(
    const UnionTree &oldTree, VersionId before, const UnionTree &newTree, VersionId after)
{
    Collector changes;
    addContent(changes, oldTree, before, newTree, after);
    addMetadata(changes, oldTree.inode(before), newTree.inode(after));
    addXattrs(changes, oldTree.xattrs(before), newTree.xattrs(after));
    return changes.take();
}

}
