// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "bytes.h"
#include "unionbuilder.h"

#include <QCoreApplication>

#include <algorithm>

namespace stratoscope
{

namespace
{

struct UnionLinksWords
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::UnionBuilder)
};

}

/** The lower version that a hard link leads to; invalid if there is none. */
VersionId UnionBuilder::resolveLink(const LayerEntries &layer, const LayerEntry &entry)
{
    const VersionId id = before(unionPath(layer.hardlinkTarget(entry.path)));
    return id.isValid() && m_tree.type(id) != EntryType::Directory ? m_tree.owner(id) : VersionId();
}

/** True if what the entry of a link says of a lower layer's file differs from what that has: an engine that links the two
 *  copies the file up and changes the copy. */
bool UnionBuilder::changesMetadata(const LayerEntries &layer, const LayerEntry &entry) const
{
    const VersionId target = before(unionPath(layer.hardlinkTarget(entry.path)));
    if (m_tree.type(target) != EntryType::File)
        return false;
    const Inode below = m_tree.inode(target);
    const Inode said = (*layer.inodes)[InodeIndex(entry.inode)];
    const bool hasSameTime = said.mtime == below.mtime && (said.mtimeNsec == below.mtimeNsec || said.mtimeNsec == 0);
    const bool hasSameXattrs
        = said.xattrs == Inode::NoText || layer.inodes->xattrs(said.xattrs) == m_tree.xattrs(target);
    // What shares no more than the content of a still lower file would lose its own metadata.
    return m_tree.isMetacopy(target) || said.mode != below.mode || said.uid != below.uid || said.gid != below.gid
        || !hasSameTime || !hasSameXattrs;
}

/** Of a link whose target is not earlier in the layer, but \a below, if that is valid. Docker and Podman unpack a layer by itself,
 *  so they find no such file; containerd unpacks it over the layers below. */
void UnionBuilder::warnOfLink(const LayerEntries &layer, const LayerEntry &entry, VersionId below)
{
    const auto text = [&] {
        if (below.isValid())
            return UnionLinksWords::tr(
                "layer %1: %2: a hard link to %3 in a lower layer; Docker and Podman reject such a layer");
        return layer.earlyInode(entry.path) == LayerEntry::NoInode
            ? UnionLinksWords::tr("layer %1: %2: a hard link to %3, which is not in this layer or below")
            : UnionLinksWords::tr("layer %1: %2: a hard link before its target %3; engines reject such a layer");
    };
    m_store->warnings.add([&] {
        const PathTable &paths = m_store->paths;
        const PathId target = unionPath(layer.hardlinkTarget(entry.path));
        return text()
            .arg(m_now.value)
            .arg(displayText(paths.fullPath(unionPath(entry.path))), displayText(paths.fullPath(target)));
    });
}

/** The lower version that a metacopy has its content from; all of its names have the same. */
VersionId UnionBuilder::contentBelow(const LayerEntries &layer, const LayerEntry &entry)
{
    const PathId first = entry.hardlink ? layer.hardlinkTarget(entry.path) : entry.path;
    const VersionId id = before(unionPath(layer.redirected(first)));
    if (id.isValid() && m_tree.type(id) == EntryType::File)
        return m_tree.owner(id);
    m_store->warnings.add([&] {
        return UnionLinksWords::tr("layer %1: %2: only metadata (metacopy), but no file in the layers below")
            .arg(m_now.value)
            .arg(displayText(m_store->paths.fullPath(unionPath(entry.path))));
    });
    return {};
}

VersionId UnionBuilder::linkedBy(const LayerEntries &layer, const LayerEntry &entry)
{
    if (layer.linksBelow(entry))
        return resolveLink(layer, entry);
    if (entry.inode != LayerEntry::NoInode && layer.inodes->isMetacopy(InodeIndex(entry.inode)))
        return contentBelow(layer, entry);
    return {};
}

/** Forgets the links of \a end and later versions, so that their targets lose those names. */
void UnionBuilder::removeLinksFrom(VersionId end)
{
    for (const auto &[link, target] : m_store->links) {
        Version &linked = m_store->versions[target.value];
        const InodeTable &inodes = *m_store->inodes[linked.layer.value];
        linked.otherNames = linked.inode != LayerEntry::NoInode && inodes.hasOtherNames(InodeIndex(linked.inode));
    }
    std::erase_if(m_store->links, [end](const auto &link) { return link.first >= end; });
    for (const auto &[link, target] : m_store->links) {
        if (m_tree.type(target) != EntryType::Directory)
            m_store->versions[target.value].otherNames = true;
    }
}

void UnionBuilder::listInodeNames()
{
    std::vector<InodeName> &names = m_store->inodeNames;
    names.clear();
    for (std::size_t i = 0; i < m_store->versions.size(); ++i) {
        if (m_store->versions[i].otherNames)
            names.push_back({m_tree.inodeKey(VersionId(i)), VersionId(i)});
    }
    std::sort(names.begin(), names.end(), [](const InodeName &left, const InodeName &right) {
        return left.inode != right.inode ? left.inode < right.inode : left.version < right.version;
    });
}

}
