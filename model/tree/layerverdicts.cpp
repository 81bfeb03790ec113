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

/** Decides what remains of every path at the end of the layer. */
LayerBuilder::Verdicts LayerBuilder::judge() const
{
    const PathTable &paths = m_layer.paths;
    const std::size_t count = paths.size();
    Verdicts verdicts {
        std::vector<bool>(count), std::vector<bool>(count), std::vector<bool>(count), std::vector<bool>(count), {}};

    // Downwards: what a non-directory above removed, AUFS's own files, and what is below a whiteout.
    GrowingArray<quint32> removed(count);
    std::vector<bool> aufs(count, false);
    std::vector<bool> whitedOut(count, false);
    for (std::size_t i = 0; i < count; ++i) {
        const PathId path(i);
        const Slot &at = m_slots[i];
        if (i > 0) {
            const PathId parent = paths.parent(path);
            removed[i] = std::max(removed[parent.value], nonDirectoryAt(parent));
            aufs[i] = aufs[parent.value] || (parent == PathTable::Root && paths.name(path).startsWith(AufsPrefix));
            whitedOut[i] = whitedOut[parent.value] || verdicts.whiteout[parent.value];
        }
        if (aufs[i])
            continue;
        verdicts.hasEntry[i] = at.entryAt > removed[i];
        if (!at.hasMarks)
            continue;
        const Marks said = marks(path);
        // Nothing of lower layers is left there to hide: such marks do not make directories.
        if (whitedOut[i]) {
            if (said.whiteoutAt > removed[i])
                verdicts.clashes.push_back(path);
            continue;
        }
        // Engines take a whiteout away where a directory comes later, which then shows what is below: against the
        // letter of the specification, but overlayfs sees it so, and so did every container of such an image.
        const bool isUndone = verdicts.hasEntry[i] && at.isDirectory && at.entryAt > said.whiteoutAt;
        verdicts.whiteout[i] = said.whiteoutAt > removed[i] && !isUndone;
        if (verdicts.whiteout[i] && verdicts.hasEntry[i] && at.entryAt < said.whiteoutAt)
            verdicts.clashes.push_back(path);
        verdicts.opaque[i] = !verdicts.whiteout[i] && said.opaqueAt > std::max(removed[i], nonDirectoryAt(path));
    }

    // Upwards: anything that remains below a path makes it a directory.
    for (std::size_t i = count; i-- > 0;) {
        verdicts.hasChildren[i] = verdicts.hasChildren[i] || verdicts.opaque[i];
        if (verdicts.whiteout[i] && verdicts.hasChildren[i])
            verdicts.clashes.push_back(PathId(i));
        if (i > 0 && (verdicts.hasChildren[i] || verdicts.whiteout[i] || verdicts.hasEntry[i]))
            verdicts.hasChildren[paths.parent(PathId(i)).value] = true;
    }
    return verdicts;
}

LayerEntry LayerBuilder::emitted(PathId path, const Verdicts &verdicts)
{
    const Slot &at = m_slots[path.value];
    const bool hasChildren = verdicts.hasChildren[path.value];
    LayerEntry entry;
    entry.path = path;
    entry.whiteout = verdicts.whiteout[path.value];
    entry.opaque = verdicts.opaque[path.value];
    if (!verdicts.hasEntry[path.value]) {
        entry.implied = hasChildren;
    } else if (hasChildren && !at.isDirectory) {
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
    if (m_hasReplaced)
        setDirectoryTimes();
    m_slots.resize(m_layer.paths.size());
    linkEarlyNames();
    const Verdicts verdicts = judge();
    for (const PathId path : verdicts.clashes) {
        warn(m_layer.paths.fullPath(path),
            LayerVerdictsWords::tr("a whiteout of what the layer itself has there; engines reject such a layer"));
    }
    const auto lives
        = [&](std::size_t i) { return verdicts.hasChildren[i] || verdicts.whiteout[i] || verdicts.hasEntry[i]; };
    std::size_t living = 0;
    for (std::size_t i = 0; i < m_slots.size(); ++i)
        living += lives(i) ? 1 : 0;
    m_layer.entries.reserve(living);
    for (std::size_t i = 0; i < m_slots.size(); ++i) {
        if (lives(i))
            m_layer.entries.push_back(emitted(PathId(i), verdicts));
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
