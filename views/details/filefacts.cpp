// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "filefacts.h"

#include "bytes.h"
#include "fieldchanges.h"
#include "format.h"
#include "inodetext.h"
#include "linktarget.h"
#include "versiontext.h"

#include <QCoreApplication>

namespace stratoscope
{

namespace
{

struct FileFactsWords
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::FileFacts)
};

/** This many names of an inode are listed. */
constexpr qsizetype LinkNames = 20;

Fact layerFact(const QString &label, const LoadedImage &loaded, LayerIndex layer)
{
    return {label, layerLabel(loaded, layer), Fact::Tone::Plain, false, layer};
}

/** The names of the inode of \a version in the layer that contains it; more may exist than are listed. */
QStringList namesOfInode(const UnionTree &tree, VersionId version)
{
    const LayerIndex layer = tree.inodeLayerIndex(version);
    QStringList names;
    for (const InodeName &name : tree.namesOf(version)) {
        const Version &named = tree.version(name.version);
        if (named.layer != layer)
            continue;
        names.append(displayText(tree.paths().fullPath(named.path)));
        if (names.size() > LinkNames)
            break;
    }
    return names;
}

void addHardLinks(FactGroup &group, const UnionTree &tree, VersionId version)
{
    if (!tree.hasOtherNames(version))
        return;
    QStringList names = namesOfInode(tree, version);
    const bool more = names.size() > LinkNames;
    if (more)
        names.removeLast();
    addList(group, FileFactsWords::tr("Hard links"), names);
    if (more)
        group.add(QStringLiteral(" "), FileFactsWords::tr("… and more"), Fact::Tone::Quiet);
}

FactGroup metadata(const LoadedImage &loaded, const FileFocus &focus, const Fact &sha256, const QStringList &packages)
{
    FactGroup group;
    group.addFixed(FileFactsWords::tr("Path"), shownBytes(loaded.tree.paths().fullPath(focus.path)));
    if (!focus.version.isValid())
        return group;
    const UnionTree &tree = loaded.tree;
    const Inode inode = tree.inode(focus.version);
    group.add(FileFactsWords::tr("Type"), typeText(inode.type));
    if (inode.type == EntryType::File)
        group.add(FileFactsWords::tr("Size"), formatSizeExact(inode.size));
    if (inode.type == EntryType::Symlink)
        group.facts.push_back({FileFactsWords::tr("Link target"), shownBytes(tree.symlinkTarget(focus.version)),
            Fact::Tone::Plain, true, {}, linkTarget(tree, focus.version)});
    if (inode.type == EntryType::CharDevice || inode.type == EntryType::BlockDevice)
        group.add(FileFactsWords::tr("Device"), FileFactsWords::tr("%1 (major, minor)").arg(deviceText(inode)));
    group.addFixed(FileFactsWords::tr("Mode"),
        QStringLiteral("%1 (%2)").arg(formatMode(inode.type, inode.mode), formatModeOctal(inode.mode)));
    group.add(FileFactsWords::tr("Owner"), formatOwner(inode.uid, inode.gid));
    group.add(FileFactsWords::tr("Modified"), formatTimeExact(inode.mtime, inode.mtimeNsec));
    if (inode.sparse)
        group.add(FileFactsWords::tr("Sparse"), FileFactsWords::tr("yes: holes take no space in the layer"));
    addList(group, FileFactsWords::tr("Package"), packages);
    addHardLinks(group, tree, focus.version);
    if (inode.hasHash && inode.hash.kind() == ContentHash::Kind::Xxh3)
        group.addFixed(FileFactsWords::tr("Content (XXH3)"), hashText(inode.hash));
    if (!sha256.label.isEmpty())
        group.facts.push_back(sha256);
    if (tree.version(focus.version).implied)
        group.add(FileFactsWords::tr("Note"),
            FileFactsWords::tr("The layer has no entry for this directory, only for its contents."), Fact::Tone::Quiet);
    return group;
}

FactGroup extendedAttributes(const UnionTree &tree, VersionId version)
{
    FactGroup group;
    group.title = FileFactsWords::tr("Extended attributes");
    if (!version.isValid())
        return group;
    for (const Xattr &xattr : tree.xattrs(version)) {
        if (group.facts.size() >= static_cast<std::size_t>(FactRows))
            break;
        group.addFixed(displayText(xattr.name), xattrText(xattr));
    }
    return group;
}

FactGroup layers(const LoadedImage &loaded, const FileFocus &focus)
{
    FactGroup group;
    group.title = FileFactsWords::tr("Layers");
    if (focus.deletedBy.isValid())
        group.facts.push_back(layerFact(FileFactsWords::tr("Deleted by"), loaded, focus.deletedBy));
    if (!focus.version.isValid())
        return group;
    const Version &version = loaded.tree.version(focus.version);
    group.facts.push_back(layerFact(FileFactsWords::tr("Comes from"), loaded, version.layer));
    if (const LayerIndex content = loaded.tree.inodeLayerIndex(focus.version); content != version.layer)
        group.facts.push_back(layerFact(FileFactsWords::tr("Content from"), loaded, content));
    if (const LayerRow *row = loaded.tree.row(version.layer, focus.path))
        group.add(FileFactsWords::tr("Change"), changeText(row->change, row->fields));
    group.add(FileFactsWords::tr("Visible in"), visibleText(loaded, version));
    if (version.isHidden() && version.until != focus.deletedBy)
        group.facts.push_back(layerFact(hidingText(loaded.tree, version), loaded, version.until));
    return group;
}

FactGroup changes(const UnionTree &tree, VersionId version)
{
    FactGroup group;
    group.title = FileFactsWords::tr("Changes from the previous version");
    const VersionId before = version.isValid() ? tree.version(version).older : VersionId();
    // After a deletion there is nothing to compare with.
    if (!before.isValid() || tree.version(before).until != tree.version(version).layer)
        return group;
    for (const FieldChange &change : fieldChanges(tree, before, version))
        group.addFixed(change.field, FileFactsWords::tr("%1 → %2", "old value, new value").arg(change.from, change.to));
    if (group.facts.empty())
        group.add(FileFactsWords::tr("Nothing"), FileFactsWords::tr("copied up unchanged"), Fact::Tone::Bad);
    return group;
}

}

FactSheet fileFacts(const LoadedImage &loaded, const FileFocus &focus, const Fact &sha256, const QStringList &packages)
{
    if (focus.isEmpty())
        return {};
    return {metadata(loaded, focus, sha256, packages), layers(loaded, focus), changes(loaded.tree, focus.version),
        extendedAttributes(loaded.tree, focus.version)};
}

}
