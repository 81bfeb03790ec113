// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "layerverdicts.h"

#include "whiteoutnames.h"

#include <QCoreApplication>

#include <algorithm>

namespace stratoscope
{

namespace
{

struct LayerVerdictsWords
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::LayerBuilder)
};

}

/** Decides what remains of \a path, which nothing above it removed since \a removedUpTo. */
LayerBuilder::Verdict LayerBuilder::judgeOne(
    PathId path, Verdict above, quint32 removedUpTo, std::vector<PathId> &clashes) const
{
    const Slot &at = m_slots[path.value];
    Verdict verdict;
    verdict.isAufs = above.isAufs
        || (path != PathTable::Root && m_layer.paths.parent(path) == PathTable::Root
            && m_layer.paths.name(path).startsWith(AufsPrefix));
    verdict.isWhitedOut = above.isWhitedOut || above.whiteout;
    if (verdict.isAufs)
        return verdict;
    verdict.hasEntry = at.entryAt > removedUpTo;
    if (!at.hasMarks)
        return verdict;
    const Marks said = marks(path);
    // Nothing of lower layers is left there to hide: such marks do not make directories.
    if (verdict.isWhitedOut) {
        if (said.whiteoutAt > removedUpTo)
            clashes.push_back(path);
        return verdict;
    }
    // Engines take a whiteout away where a directory comes later, which then shows what is below: against the
    // letter of the specification, but overlayfs sees it so, and so did every container of such an image.
    const bool isUndone = verdict.hasEntry && at.isDirectory && at.entryAt > said.whiteoutAt;
    verdict.whiteout = said.whiteoutAt > removedUpTo && !isUndone;
    if (verdict.whiteout && verdict.hasEntry && at.entryAt < said.whiteoutAt)
        clashes.push_back(path);
    verdict.opaque = !verdict.whiteout && said.opaqueAt > std::max(removedUpTo, nonDirectoryAt(path));
    return verdict;
}

/** Decides what remains of every path at the end of the layer. */
LayerBuilder::Verdicts LayerBuilder::judge() const
{
    const PathTable &paths = m_layer.paths;
    const std::size_t count = paths.size();
    Verdicts verdicts;
    verdicts.paths.resize(count);

    // Downwards: what a non-directory above removed, AUFS's own files, and what is below a whiteout.
    GrowingArray<quint32> removedBelow(count);
    for (std::size_t i = 0; i < count; ++i) {
        const PathId path(i);
        const PathId parent = i > 0 ? paths.parent(path) : path;
        const Verdict above = i > 0 ? verdicts.paths[parent.value] : Verdict();
        const quint32 removed = removedBelow[parent.value];
        verdicts.paths[i] = judgeOne(path, above, removed, verdicts.clashes);
        removedBelow[i] = std::max(removed, nonDirectoryAt(path));
    }

    // Upwards: anything that remains below a path makes it a directory.
    for (std::size_t i = count; i-- > 0;) {
        Verdict &verdict = verdicts.paths[i];
        verdict.hasChildren = verdict.hasChildren || verdict.opaque;
        if (verdict.whiteout && verdict.hasChildren)
            verdicts.clashes.push_back(PathId(i));
        if (!verdict.isAnything())
            continue;
        ++verdicts.living;
        if (i > 0)
            verdicts.paths[paths.parent(PathId(i)).value].hasChildren = true;
    }
    return verdicts;
}

LayerEntry LayerBuilder::emitted(PathId path, Verdict verdict)
{
    const Slot &at = m_slots[path.value];
    LayerEntry entry;
    entry.path = path;
    entry.whiteout = verdict.whiteout;
    entry.opaque = verdict.opaque;
    if (!verdict.hasEntry) {
        entry.implied = verdict.hasChildren;
    } else if (verdict.hasChildren && !at.isDirectory) {
        warn(m_layer.paths.fullPath(path),
            LayerVerdictsWords::tr("not a directory, but has entries below it; shown as a directory"));
        entry.implied = true;
    } else {
        entry.inode = at.inode;
        entry.hardlink = at.isHardlink;
        if (at.isHardlink)
            m_layer.hardlinkTargets.push_back({path, marks(path).hardlinkTarget});
    }
    return entry;
}

void LayerBuilder::emitEntries()
{
    m_slots.resize(m_layer.paths.size());
    Verdicts verdicts = judge();
    if (m_hasReplaced) {
        setDirectoryTimes(verdicts);
        m_slots.resize(m_layer.paths.size());
        // Where symlinks lead may be new.
        if (verdicts.paths.size() < m_layer.paths.size())
            verdicts = judge();
    }
    linkEarlyNames();
    for (const PathId path : verdicts.clashes) {
        warn(m_layer.paths.fullPath(path),
            LayerVerdictsWords::tr("a whiteout of what the layer itself has there; engines reject such a layer"));
    }
    m_layer.entries.reserve(verdicts.living);
    for (std::size_t i = 0; i < m_slots.size(); ++i) {
        if (verdicts.paths[i].isAnything())
            m_layer.entries.push_back(emitted(PathId(i), verdicts.paths[i]));
    }
}

void LayerBuilder::noteOtherNames()
{
    std::vector<bool> named(m_inodes.size(), false);
    const auto note = [&](quint32 inode) {
        if (inode == LayerEntry::NoInode)
            return;
        if (named[inode])
            m_inodes.noteOtherName(InodeIndex(inode));
        named[inode] = true;
    };
    for (const LayerEntry &entry : m_layer.entries)
        note(entry.inode);
    for (const EarlyLink &link : m_layer.earlyLinks)
        note(link.inode);
}

LayerEntries LayerBuilder::finish()
{
    emitEntries();
    m_slots.reset();
    m_marks.clear();
    noteOtherNames();
    for (auto redirect = m_redirects.cbegin(); redirect != m_redirects.cend(); ++redirect)
        m_layer.redirects.push_back({redirect.key(), redirect.value()});
    std::sort(m_layer.redirects.begin(), m_layer.redirects.end(),
        [](const Redirect &left, const Redirect &right) { return left.path < right.path; });
    m_layer.paths.trim();
    m_layer.inodes = m_inodes.finish();
    m_layer.warnings = m_warnings.texts();
    return std::move(m_layer);
}

}
