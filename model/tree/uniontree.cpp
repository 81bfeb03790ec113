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

/** What a directory that only its entries imply is given. */
const Inode &impliedDirectory()
{
    static const Inode inode = [] {
        Inode made;
        made.type = EntryType::Directory;
        made.mode = 0755;
        return made;
    }();
    return inode;
}

/** What a hard link that leads nowhere is shown as: an empty file without permissions. */
const Inode &danglingLink()
{
    static const Inode inode;
    return inode;
}

}

UnionTree::UnionTree(std::vector<LayerEntriesPtr> layers)
{
    UnionBuilder builder(*this);
    for (LayerEntriesPtr &layer : layers)
        builder.apply(std::move(layer));
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

const LayerEntry &UnionTree::entry(VersionId id) const
{
    return layer(version(id).layer)[version(id).entry];
}

const Inode &UnionTree::inode(VersionId id) const
{
    const VersionId linked = version(id).linked;
    if (linked.isValid())
        return inode(linked);
    const LayerEntry &own = entry(id);
    if (own.inode != LayerEntry::NoInode)
        return layer(version(id).layer).inodes[own.inode];
    return own.hardlink ? danglingLink() : impliedDirectory();
}

LayerIndex UnionTree::inodeLayerIndex(VersionId id) const
{
    const VersionId linked = version(id).linked;
    return version(linked.isValid() ? linked : id).layer;
}

const LayerEntries &UnionTree::inodeLayer(VersionId id) const
{
    return layer(inodeLayerIndex(id));
}

quint64 UnionTree::inodeKey(VersionId id) const
{
    const VersionId linked = version(id).linked;
    const VersionId owner = linked.isValid() ? linked : id;
    const quint32 inodeIndex = entry(owner).inode;
    // Implied directories and links that lead nowhere share nothing: the version itself tells them apart.
    if (inodeIndex == LayerEntry::NoInode)
        return (quint64(0xffffffffu) << 32) | owner.value;
    return (quint64(version(owner).layer.value) << 32) | inodeIndex;
}

const LayerRow *UnionTree::row(LayerIndex index, PathId path) const
{
    if (!index.isValid() || index.value >= m_rows.size() || !path.isValid())
        return nullptr;
    const std::vector<LayerRow> &all = m_rows[index.value];
    const auto found = std::lower_bound(
        all.begin(), all.end(), path, [](const LayerRow &row, PathId wanted) { return row.path < wanted; });
    return found != all.end() && found->path == path ? &*found : nullptr;
}

std::vector<quint64> UnionTree::visibleSizes(LayerIndex upTo) const
{
    std::vector<quint64> sizes(m_paths.size(), 0);
    QSet<quint64> counted;
    for (std::size_t i = 0; i < sizes.size(); ++i) {
        const VersionId id = visible(PathId(i), upTo);
        if (!id.isValid())
            continue;
        const quint64 size = inode(id).size;
        if (size == 0)
            continue;
        if (hasOtherNames(id)) {
            const quint64 key = inodeKey(id);
            if (counted.contains(key))
                continue;
            counted.insert(key);
        }
        sizes[i] = size;
    }
    for (std::size_t i = sizes.size(); i-- > 1;)
        sizes[m_paths.parent(PathId(i)).value] += sizes[i];
    return sizes;
}

UnionTree UnionTree::answered(const std::vector<bool> &equal) &&
{
    for (std::size_t i = 0; i < m_questions.size(); ++i) {
        LayerRow &row = m_rows[m_questions[i].layer.value][m_questions[i].row];
        row.change = fileChange(equal[i], row.fields);
    }
    m_questions.clear();
    return std::move(*this);
}

}
