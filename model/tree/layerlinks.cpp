// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "layerbuilder.h"

#include <QCoreApplication>

#include <algorithm>

namespace stratoscope
{

namespace
{

struct LayerLinksWords
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::LayerBuilder)
};

}

void LayerBuilder::addHardlink(PathId path, const RawEntry &raw)
{
    const std::optional<PathId> target = clean(raw.linkTarget);
    if (!target)
        return;
    // It looks for both names below the root, and goes no further where a link leads up. Version 4.3 did not mind.
    if (m_wentUp)
        warn(raw.path,
            LayerLinksWords::tr(
                "a hard link through a symlink with “..”; newer versions of Podman reject such a layer"));
    if (*target == path) {
        warn(raw.path, LayerLinksWords::tr("a hard link to itself; entry skipped"));
        return;
    }
    const Slot named = slot(*target);
    const quint32 removed = removedUpTo(*target);
    const bool isHere = named.entryAt > removed;
    if (!isHere && marks(*target).whiteoutAt > removed) {
        // For engines, a whiteout is a file there, which can have another name.
        putWhiteout(path);
        return;
    }
    if (isHere && named.isDirectory) {
        warn(raw.path, LayerLinksWords::tr("a hard link to a directory; entry skipped"));
        return;
    }
    // That may lead to what lower layers have at this very path.
    const bool followsLinkBelow = isHere && isBelow(named.inode);
    const PathId origin = followsLinkBelow ? marks(*target).hardlinkTarget : *target;
    const quint32 inode = linkedInode(*target, isHere, raw);
    put(path, inode, false);
    slot(path).isHardlink = true;
    mark(path).hardlinkTarget = origin;
    if (isBelow(inode))
        m_linksBelow.push_back(path);
}

/** The inode at this moment: a later entry at the target's path is another file. Engines set owner, mode and so on of
 *  each entry by its path, so those of the last link are the file's. */
quint32 LayerBuilder::linkedInode(PathId target, bool isHere, const RawEntry &raw)
{
    bool full = false;
    quint32 inode = m_slots[target.value].inode;
    if (isHere)
        m_inodes.takeMetadata(InodeIndex(inode), raw, full);
    else
        inode = m_inodes.addLinkBelow(raw, full).value;
    if (full)
        warnOfFull(raw);
    return inode;
}

/** A whiteout as overlayfs has it, in place of what the layer had there. */
void LayerBuilder::putWhiteout(PathId path)
{
    put(path, LayerEntry::NoInode, false);
    slot(path).entryAt = 0;
    Marks &marks = mark(path);
    marks.whiteoutAt = m_now;
    marks.nonDirectoryAt = m_now;
}

/** Links that stand before their targets in the tar. Engines refuse them, unless a lower layer has the target and they
 *  see it, but what they mean is clear. */
void LayerBuilder::linkEarlyNames()
{
    const auto isOpen = [this](PathId path) {
        const Slot &at = m_slots[path.value];
        return at.isHardlink && isBelow(at.inode);
    };
    std::vector<bool> seen(m_linksBelow.empty() ? 0 : m_slots.size());
    std::vector<PathId> chain;
    QHash<PathId, quint32> found;
    for (const PathId path : m_linksBelow) {
        chain.clear();
        PathId at = path;
        for (; isOpen(at) && !seen[at.value]; at = marks(at).hardlinkTarget) {
            seen[at.value] = true;
            chain.push_back(at);
        }
        Slot named = m_slots[at.value];
        if (isOpen(at))
            named.inode = found.value(at, LayerEntry::NoInode);
        if (named.inode == LayerEntry::NoInode || named.isDirectory || named.entryAt <= removedUpTo(at))
            continue;
        for (const PathId link : chain)
            found.insert(link, named.inode);
    }
    for (auto link = found.cbegin(); link != found.cend(); ++link)
        m_layer.earlyLinks.push_back({link.key(), link.value()});
    std::sort(m_layer.earlyLinks.begin(), m_layer.earlyLinks.end(),
        [](const EarlyLink &left, const EarlyLink &right) { return left.path < right.path; });
}

}
