// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "layerbuilder.h"

#include "bytes.h"
#include "readlimits.h"

#include <QCoreApplication>

#include <algorithm>

namespace stratoscope
{

namespace
{

constexpr QByteArrayView WhiteoutPrefix(".wh.");
constexpr QByteArrayView AufsPrefix(".wh..wh.");
constexpr QByteArrayView OpaqueMarker(".wh..wh..opq");

static_assert(limits::LayerEntries < LayerEntry::NoInode);

struct LayerBuilderWords
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::LayerBuilder)
};

bool isDots(QByteArrayView component)
{
    return component == QByteArrayView(".") || component == QByteArrayView("..");
}

}

LayerBuilder::LayerBuilder()
    : m_slots(1)
{
}

void LayerBuilder::warn(QByteArrayView path, const QString &text)
{
    m_warnings.add([&] { return QStringLiteral("%1: %2").arg(displayText(path), text); });
}

LayerBuilder::Slot &LayerBuilder::slot(PathId path)
{
    if (path.value >= m_slots.size())
        m_slots.resize(m_layer.paths.size());
    return m_slots[path.value];
}

LayerBuilder::Marks &LayerBuilder::mark(PathId path)
{
    slot(path).hasMarks = true;
    return m_marks[path];
}

LayerBuilder::Marks LayerBuilder::marks(PathId path) const
{
    return m_slots[path.value].hasMarks ? m_marks.value(path) : Marks();
}

quint32 LayerBuilder::nonDirectoryAt(PathId path) const
{
    return std::max(m_slots[path.value].nonDirectoryAt(), marks(path).nonDirectoryAt);
}

quint32 LayerBuilder::removedUpTo(PathId path) const
{
    quint32 moment = 0;
    while (path != PathTable::Root) {
        path = m_layer.paths.parent(path);
        if (path.value < m_slots.size())
            moment = std::max(moment, nonDirectoryAt(path));
    }
    return moment;
}

void LayerBuilder::put(PathId path, quint32 inode, bool isDirectory)
{
    Slot &target = slot(path);
    if (target.nonDirectoryAt() > 0 && isDirectory)
        mark(path).nonDirectoryAt = target.nonDirectoryAt();
    target.inode = inode;
    target.entryAt = m_now;
    target.isDirectory = isDirectory;
    target.isHardlink = false;
    // A symlink there would lead elsewhere.
    if (!isDirectory && m_nearPath.isValid() && m_layer.paths.isWithin(m_nearPath, path))
        m_nearPath = PathId();
}

void LayerBuilder::addHardlink(PathId path, const RawEntry &raw)
{
    const std::optional<PathId> target = clean(raw.linkTarget);
    if (!target)
        return;
    const Slot named = slot(*target);
    const bool isHere = named.entryAt > removedUpTo(*target);
    if (isHere && named.isDirectory) {
        warn(raw.path, LayerBuilderWords::tr("a hard link to a directory; entry skipped"));
        return;
    }
    const bool followsLinkBelow = isHere && named.isHardlink && named.inode == LayerEntry::NoInode;
    const PathId origin = followsLinkBelow ? marks(*target).hardlinkTarget : *target;
    if (*target == path || origin == path) {
        warn(raw.path, LayerBuilderWords::tr("a hard link to itself; entry skipped"));
        return;
    }
    // The inode at this moment: a later entry at the target's path is another file.
    const quint32 inode = isHere ? named.inode : LayerEntry::NoInode;
    put(path, inode, false);
    slot(path).isHardlink = true;
    mark(path).hardlinkTarget = origin;
    if (inode == LayerEntry::NoInode)
        m_linksBelow.push_back(path);
}

bool LayerBuilder::addMarker(PathId path)
{
    const QByteArrayView view = m_layer.paths.name(path);
    if (!view.startsWith(WhiteoutPrefix))
        return false;
    const QByteArray name = view.toByteArray();
    const PathId parent = m_layer.paths.parent(path);
    if (name == OpaqueMarker) {
        mark(parent).opaqueAt = m_now;
        return true;
    }
    if (name.startsWith(AufsPrefix))
        return false;
    const QByteArrayView hidden = QByteArrayView(name).sliced(WhiteoutPrefix.size());
    if (hidden.isEmpty() || isDots(hidden))
        warn(m_layer.paths.fullPath(path), LayerBuilderWords::tr("a whiteout without a name; entry skipped"));
    else
        mark(m_layer.paths.intern(parent, hidden)).whiteoutAt = m_now;
    return true;
}

void LayerBuilder::add(const RawEntry &raw)
{
    ++m_layer.tarEntries;
    ++m_now;
    const std::optional<PathId> path = cleanNear(raw.path);
    if (!path)
        return;
    if (raw.whiteout) {
        mark(*path).whiteoutAt = m_now;
        return;
    }
    if (*path == PathTable::Root && raw.type != EntryType::Directory) {
        warn(raw.path, LayerBuilderWords::tr("not a directory at the root; entry skipped"));
        return;
    }
    if (addMarker(*path))
        return;
    if (raw.opaque)
        mark(*path).opaqueAt = m_now;
    if (raw.type == EntryType::Hardlink) {
        addHardlink(*path, raw);
        return;
    }
    if (raw.metacopy || !raw.redirect.isEmpty())
        addRedirect(*path, raw.redirect);
    bool full = false;
    put(*path, m_inodes.add(raw, full).value, raw.type == EntryType::Directory);
    if (full)
        warn(raw.path,
            LayerBuilderWords::tr(
                "the layer has more link targets or extended attributes than can be shown; the rest is dropped"));
}

/** Where \a path is in lower layers, by the redirects on the way. */
PathId LayerBuilder::lowerPath(PathId path)
{
    if (m_redirects.isEmpty() || path == PathTable::Root)
        return path;
    if (const auto known = m_redirects.constFind(path); known != m_redirects.cend())
        return *known;
    const PathId parent = m_layer.paths.parent(path);
    const PathId lower = lowerPath(parent);
    return lower == parent ? path : m_layer.paths.intern(lower, m_layer.paths.name(path).toByteArray());
}

/** Empty: only a redirect above counts. A name alone is beside where the parent is in lower layers. */
void LayerBuilder::addRedirect(PathId path, const QByteArray &written)
{
    PathTable &paths = m_layer.paths;
    PathId target = path;
    if (written.isEmpty())
        target = lowerPath(path);
    else if (written.size() > limits::PathBytes || QByteArray('/' + written + '/').contains("/../"))
        warn(paths.fullPath(path), LayerBuilderWords::tr("the path of a redirect is not valid; ignored"));
    else if (written.startsWith('/'))
        target = paths.internPath(written);
    else if (!written.contains('/') && path != PathTable::Root)
        target = paths.intern(lowerPath(paths.parent(path)), written);
    if (target != path)
        m_redirects.insert(path, target);
}

struct LayerBuilder::Verdicts
{
    std::vector<bool> hasEntry; ///< The layer's entry survives to the end of the layer.
    std::vector<bool> whiteout;
    std::vector<bool> opaque;
    std::vector<bool> hasChildren; ///< Something below it makes it a directory.
};

/** Decides what remains of every path at the end of the layer. */
LayerBuilder::Verdicts LayerBuilder::judge() const
{
    const PathTable &paths = m_layer.paths;
    const std::size_t count = paths.size();
    Verdicts verdicts {
        std::vector<bool>(count), std::vector<bool>(count), std::vector<bool>(count), std::vector<bool>(count)};

    // Downwards: what a non-directory above removed, AUFS's own files, and what is below a whiteout.
    std::vector<quint32> removed(count, 0);
    std::vector<bool> aufs(count, false);
    std::vector<bool> whitedOut(count, false);
    for (std::size_t i = 0; i < count; ++i) {
        const PathId path(i);
        const Slot &at = m_slots[i];
        if (i > 0) {
            const PathId parent = paths.parent(path);
            removed[i] = std::max(removed[parent.value], nonDirectoryAt(parent));
            aufs[i] = aufs[parent.value] || paths.name(path).startsWith(AufsPrefix);
            whitedOut[i] = whitedOut[parent.value] || verdicts.whiteout[parent.value];
        }
        if (aufs[i])
            continue;
        verdicts.hasEntry[i] = at.entryAt > removed[i];
        if (!at.hasMarks)
            continue;
        const Marks said = marks(path);
        // Nothing of lower layers is left there to hide: such marks do not make directories.
        if (whitedOut[i])
            continue;
        verdicts.whiteout[i] = said.whiteoutAt > removed[i];
        verdicts.opaque[i] = !verdicts.whiteout[i] && said.opaqueAt > std::max(removed[i], nonDirectoryAt(path));
    }

    // Upwards: anything that remains below a path makes it a directory.
    for (std::size_t i = count; i-- > 0;) {
        verdicts.hasChildren[i] = verdicts.hasChildren[i] || verdicts.opaque[i];
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
            LayerBuilderWords::tr("not a directory, but has entries below it; shown as a directory"));
        entry.implied = true;
    } else {
        entry.inode = at.inode;
        entry.hardlink = at.isHardlink;
        if (at.isHardlink)
            m_layer.hardlinkTargets.push_back({path, marks(path).hardlinkTarget});
    }
    return entry;
}

/** Links that stand before their targets in the tar. Engines refuse them, but what they mean is clear. */
void LayerBuilder::linkEarlyNames()
{
    const auto isOpen = [this](PathId path) {
        const Slot &at = m_slots[path.value];
        return at.isHardlink && at.inode == LayerEntry::NoInode;
    };
    std::vector<bool> seen(m_linksBelow.empty() ? 0 : m_slots.size());
    std::vector<PathId> chain;
    for (const PathId path : m_linksBelow) {
        chain.clear();
        PathId at = path;
        for (; isOpen(at) && !seen[at.value]; at = marks(at).hardlinkTarget) {
            seen[at.value] = true;
            chain.push_back(at);
        }
        const Slot named = m_slots[at.value];
        if (named.inode == LayerEntry::NoInode || named.isDirectory || named.entryAt <= removedUpTo(at))
            continue;
        for (const PathId link : chain) {
            m_slots[link.value].inode = named.inode;
            warn(m_layer.paths.fullPath(link),
                LayerBuilderWords::tr("a hard link before its target; engines refuse such a layer"));
        }
    }
}

void LayerBuilder::emitEntries()
{
    m_slots.resize(m_layer.paths.size());
    linkEarlyNames();
    const Verdicts verdicts = judge();
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
    for (const LayerEntry &entry : m_layer.entries) {
        if (entry.inode == LayerEntry::NoInode)
            continue;
        if (named[entry.inode])
            m_inodes.noteOtherName(InodeIndex(entry.inode));
        named[entry.inode] = true;
    }
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
    m_layer.inodes = m_inodes.finish();
    m_layer.warnings = m_warnings.texts();
    return std::move(m_layer);
}

}
