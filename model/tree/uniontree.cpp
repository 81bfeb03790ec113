// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "uniontree.h"

#include "changeof.h"
#include "unionbuilder.h"

#include <QSet>

#include <algorithm>

namespace stratoscope
{

namespace
{

/** The value for \a id in a sorted list of pairs; \a fallback if there is none. */
template<typename Value>
Value lookUp(const std::vector<std::pair<VersionId, Value>> &pairs, VersionId id, Value fallback)
{
    const auto found = std::lower_bound(pairs.begin(), pairs.end(), id,
        [](const std::pair<VersionId, Value> &pair, VersionId wanted) { return pair.first < wanted; });
    return found != pairs.end() && found->first == id ? found->second : fallback;
}

/** A stand-in for a missing inode: of an implied directory, or of a dangling hard link, which is shown as an empty file
 *  without permissions. */
Inode withoutInode(const Version &version)
{
    Inode made;
    if (!version.hardlink) {
        made.type = EntryType::Directory;
        made.mode = 0755;
    }
    return made;
}

/** The metadata of \a inode with the content of \a lower, and its extended attributes if \a sharesXattrs. */
Inode withContent(Inode inode, const Inode &lower, bool sharesXattrs)
{
    if (sharesXattrs)
        inode.xattrs = lower.xattrs;
    inode.size = lower.size;
    inode.dataOffset = lower.dataOffset;
    inode.hash = lower.hash;
    inode.hasHash = lower.hasHash;
    inode.sparse = lower.sparse;
    return inode;
}

}

UnionTree::UnionTree()
    : m_store(std::make_shared<Store>())
{
}

UnionTree::UnionTree(std::vector<LayerEntries> layers)
{
    UnionBuilder builder;
    for (LayerEntries &layer : layers)
        static_cast<void>(builder.apply(std::move(layer)));
    *this = builder.finish();
}

VersionId UnionTree::visible(PathId path, LayerIndex upTo) const
{
    VersionId id = newest(path);
    while (id.isValid() && version(id).layer > upTo)
        id = version(id).older;
    return id.isValid() && version(id).visibleAt(upTo) ? id : VersionId();
}

std::vector<VersionId> UnionTree::history(PathId path) const
{
    std::vector<VersionId> versions;
    for (VersionId id = newest(path); id.isValid(); id = version(id).older)
        versions.push_back(id);
    std::reverse(versions.begin(), versions.end());
    return versions;
}

VersionId UnionTree::linked(VersionId id) const
{
    return version(id).linked ? lookUp(m_store->links, id, VersionId()) : VersionId();
}

QByteArray UnionTree::hardlinkTarget(VersionId id) const
{
    if (!version(id).hardlink)
        return {};
    return paths().fullPath(lookUp(m_store->hardlinkTargets, id, PathTable::Root));
}

Inode UnionTree::inode(VersionId id) const
{
    const VersionId at = metadataOwner(id);
    const Version &own = version(at);
    if (own.inode == LayerEntry::NoInode)
        return withoutInode(own);
    const Inode found = inodes(at)[InodeIndex(own.inode)];
    return own.linked ? withContent(found, inode(linked(at)), xattrOwner(at) != at) : found;
}

/** A link's entry adds attributes to those of the file: mostly none. */
VersionId UnionTree::xattrOwner(VersionId id) const
{
    const VersionId at = metadataOwner(id);
    const Version &own = version(at);
    if (!own.linked || own.inode == LayerEntry::NoInode || !inodes(at).isLinkBelow(InodeIndex(own.inode)))
        return at;
    return inodes(at)[InodeIndex(own.inode)].xattrs == Inode::NoText ? xattrOwner(linked(at)) : at;
}

quint64 UnionTree::size(VersionId id) const
{
    const VersionId at = owner(id);
    const quint32 inode = version(at).inode;
    return inode == LayerEntry::NoInode ? 0 : inodes(at).bytes(InodeIndex(inode));
}

const ContentHash *UnionTree::contentHash(VersionId id) const
{
    const VersionId at = owner(id);
    const quint32 inode = version(at).inode;
    return inode == LayerEntry::NoInode ? nullptr : inodes(at).hash(InodeIndex(inode));
}

EntryType UnionTree::type(VersionId id) const
{
    const VersionId at = owner(id);
    const Version &own = version(at);
    if (own.inode == LayerEntry::NoInode)
        return own.hardlink ? EntryType::File : EntryType::Directory;
    return inodes(at).type(InodeIndex(own.inode));
}

QByteArray UnionTree::symlinkTarget(VersionId id) const
{
    return inodes(owner(id)).text(inode(id).linkTarget);
}

const std::vector<Xattr> &UnionTree::xattrs(VersionId id) const
{
    return inodes(xattrOwner(id)).xattrs(inode(id).xattrs);
}

quint64 UnionTree::inodeKey(VersionId id) const
{
    const VersionId at = owner(id);
    const Version &own = version(at);
    // Implied directories and dangling links share nothing: the version itself tells them apart.
    if (own.inode == LayerEntry::NoInode)
        return (quint64(0xffffffffu) << 32) | at.value;
    return (quint64(own.layer.value) << 32) | own.inode;
}

quint64 UnionTree::fileKey(VersionId id) const
{
    return isMetacopy(id) ? (quint64(version(id).layer.value) << 32) | version(id).inode : inodeKey(id);
}

std::span<const InodeName> UnionTree::namesOf(VersionId id) const
{
    if (!hasOtherNames(id))
        return {};
    const auto [first, last]
        = std::equal_range(m_store->inodeNames.begin(), m_store->inodeNames.end(), InodeName {inodeKey(id), {}},
            [](const InodeName &left, const InodeName &right) { return left.inode < right.inode; });
    return {first, last};
}

const LayerRow *UnionTree::row(LayerIndex index, PathId path) const
{
    if (!index.isValid() || index.value >= m_rows.size() || !path.isValid())
        return nullptr;
    const LayerRows &all = rows(index);
    const auto found = std::lower_bound(
        all.begin(), all.end(), path, [](const LayerRow &row, PathId wanted) { return row.path < wanted; });
    return found != all.end() && found->path == path ? &*found : nullptr;
}

std::vector<quint64> UnionTree::visibleSizes(LayerIndex upTo) const
{
    const PathTable &table = paths();
    std::vector<quint64> sizes(table.size(), 0);
    QSet<quint64> counted;
    for (std::size_t i = 0; i < sizes.size(); ++i) {
        const VersionId id = visible(PathId(i), upTo);
        if (!id.isValid())
            continue;
        const quint64 bytes = size(id);
        if (bytes == 0)
            continue;
        if (hasOtherNames(id)) {
            const quint64 key = inodeKey(id);
            if (counted.contains(key))
                continue;
            counted.insert(key);
        }
        sizes[i] = bytes;
    }
    for (std::size_t i = sizes.size(); i-- > 1;)
        sizes[table.parent(PathId(i)).value] += sizes[i];
    return sizes;
}

UnionTree UnionTree::answered(const std::vector<bool> &equal) const
{
    UnionTree tree = *this;
    tree.answer(equal);
    return tree;
}

void UnionTree::answer(const std::vector<bool> &equal)
{
    const std::vector<ContentQuestion> questions = std::exchange(m_questions, {});
    for (std::size_t i = 0; i < questions.size();) {
        // Questions are sorted by layer, so each layer's rows are copied once.
        const LayerIndex layer = questions[i].layer;
        std::shared_ptr<LayerRows> &rows = m_rows[layer.value];
        if (rows.use_count() > 1)
            rows = std::make_shared<LayerRows>(*rows);
        for (; i < questions.size() && questions[i].layer == layer; ++i) {
            LayerRow &row = (*rows)[questions[i].row];
            row.change = fileChange(equal[i], row.fields);
        }
    }
}

}
