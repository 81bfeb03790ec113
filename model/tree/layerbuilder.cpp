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

struct BuilderMessages
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::LayerBuilder)
};

/** One key for equal lists of attributes. */
QByteArray xattrKey(const std::vector<Xattr> &xattrs)
{
    QByteArray key;
    for (const Xattr &xattr : xattrs) {
        for (const QByteArray &part : {xattr.name, xattr.value})
            key += QByteArray::number(part.size()) + ':' + part;
    }
    return key;
}

}

LayerBuilder::LayerBuilder()
    : m_layer(std::make_shared<LayerEntries>())
    , m_slots(1)
{
}

void LayerBuilder::warn(QByteArrayView path, const QString &text)
{
    if (m_layer->warnings.size() < limits::Warnings)
        m_layer->warnings.append(QStringLiteral("%1: %2").arg(displayText(path), text));
}

LayerBuilder::Slot &LayerBuilder::slot(PathId path)
{
    if (path.value >= m_slots.size())
        m_slots.resize(m_layer->paths.size());
    return m_slots[path.value];
}

std::optional<PathId> LayerBuilder::clean(QByteArrayView written)
{
    if (written.size() > limits::PathBytes) {
        warn(written.first(64),
            BuilderMessages::tr("the path is longer than a file system allows; the entry is left out"));
        return std::nullopt;
    }
    PathTable &paths = m_layer->paths;
    if (paths.size() >= limits::LayerPaths || paths.nameBytes() >= limits::LayerNameBytes) {
        warn(written, BuilderMessages::tr("the layer names more paths than can be shown; the entry is left out"));
        return std::nullopt;
    }
    PathId at = PathTable::Root;
    for (qsizetype start = 0; start < written.size();) {
        const qsizetype slash = written.sliced(start).indexOf('/');
        const QByteArrayView component = written.sliced(start, slash < 0 ? written.size() - start : slash);
        start += component.size() + 1;
        if (component == QByteArrayView(".."))
            at = at == PathTable::Root ? at : paths.parent(at);
        else if (!component.isEmpty() && component != QByteArrayView("."))
            at = paths.intern(at, component);
    }
    return at;
}

quint32 LayerBuilder::removedUpTo(PathId path) const
{
    quint32 moment = 0;
    while (path != PathTable::Root) {
        path = m_layer->paths.parent(path);
        if (path.value < m_slots.size())
            moment = std::max(moment, m_slots[path.value].nonDirectoryAt);
    }
    return moment;
}

void LayerBuilder::put(PathId path, const LayerEntry &entry, bool isDirectory)
{
    Slot &target = slot(path);
    target.entry = entry;
    target.entry.path = path;
    target.entryAt = m_now;
    target.isDirectory = isDirectory;
    if (!isDirectory)
        target.nonDirectoryAt = m_now;
}

quint32 LayerBuilder::text(QByteArrayView bytes)
{
    const QByteArray key = bytes.toByteArray();
    const auto known = m_texts.constFind(key);
    if (known != m_texts.cend())
        return *known;
    return *m_texts.insert(key, m_layer->addText(key));
}

quint32 LayerBuilder::makeInode(const RawEntry &raw)
{
    Inode inode;
    inode.type = raw.type;
    inode.mode = raw.mode & 07777;
    inode.uid = raw.uid;
    inode.gid = raw.gid;
    inode.mtime = raw.mtime;
    inode.mtimeNsec = raw.mtimeNsec;
    inode.size = raw.type == EntryType::File ? raw.size : 0;
    inode.dataOffset = raw.dataOffset;
    inode.sparse = raw.sparse;
    inode.hasHash = raw.hash.has_value();
    inode.hash = raw.hash.value_or(ContentHash());
    if (raw.type == EntryType::CharDevice || raw.type == EntryType::BlockDevice) {
        inode.deviceMajor = raw.deviceMajor;
        inode.deviceMinor = raw.deviceMinor;
    }
    if (raw.type == EntryType::Symlink)
        inode.linkTarget = text(raw.linkTarget);
    if (!raw.xattrs.empty()) {
        const QByteArray key = xattrKey(raw.xattrs);
        const auto known = m_xattrs.constFind(key);
        inode.xattrs = known != m_xattrs.cend() ? *known : *m_xattrs.insert(key, m_layer->addXattrs(raw.xattrs));
    }
    m_layer->inodes.push_back(inode);
    return static_cast<quint32>(m_layer->inodes.size() - 1);
}

void LayerBuilder::addHardlink(PathId path, const RawEntry &raw)
{
    const std::optional<PathId> target = clean(raw.linkTarget);
    if (!target)
        return;
    if (*target == path) {
        warn(raw.path, BuilderMessages::tr("a hard link to itself; the entry is left out"));
        return;
    }
    LayerEntry entry;
    const Slot &named = slot(*target);
    const bool isHere = named.entryAt > removedUpTo(*target);
    if (isHere && named.isDirectory) {
        warn(raw.path, BuilderMessages::tr("a hard link to a directory; the entry is left out"));
        return;
    }
    // The inode of this moment: a later entry at the target's path is another file.
    if (isHere)
        entry = named.entry;
    entry.hardlink = true;
    if (!isHere || !named.entry.linksBelow())
        entry.linkTarget = text(m_layer->paths.fullPath(*target));
    put(path, entry, false);
}

bool LayerBuilder::addMarker(PathId path)
{
    const QByteArray name = m_layer->paths.name(path).toByteArray();
    if (!name.startsWith(WhiteoutPrefix))
        return false;
    const PathId parent = m_layer->paths.parent(path);
    if (name == OpaqueMarker) {
        slot(parent).opaqueAt = m_now;
        return true;
    }
    if (name.startsWith(AufsPrefix))
        return false;
    const QByteArrayView hidden = QByteArrayView(name).sliced(WhiteoutPrefix.size());
    if (hidden.isEmpty() || hidden == QByteArrayView(".") || hidden == QByteArrayView(".."))
        warn(
            m_layer->paths.fullPath(path), BuilderMessages::tr("a whiteout that names nothing; the entry is left out"));
    else
        slot(m_layer->paths.intern(parent, hidden)).whiteoutAt = m_now;
    return true;
}

void LayerBuilder::add(const RawEntry &raw)
{
    ++m_layer->tarEntries;
    ++m_now;
    const std::optional<PathId> path = clean(raw.path);
    if (!path)
        return;
    if (raw.whiteout) {
        slot(*path).whiteoutAt = m_now;
        return;
    }
    if (*path == PathTable::Root && raw.type != EntryType::Directory) {
        warn(raw.path, BuilderMessages::tr("something other than a directory at the root; the entry is left out"));
        return;
    }
    if (addMarker(*path))
        return;
    if (raw.opaque)
        slot(*path).opaqueAt = m_now;
    if (raw.type == EntryType::Hardlink) {
        addHardlink(*path, raw);
        return;
    }
    LayerEntry entry;
    entry.inode = makeInode(raw);
    put(*path, entry, raw.type == EntryType::Directory);
}

void LayerBuilder::emitEntries()
{
    const PathTable &paths = m_layer->paths;
    const std::size_t count = paths.size();
    m_slots.resize(count);

    // Downwards: what was removed by a non-directory above, and what is AUFS's own.
    std::vector<quint32> removed(count, 0);
    std::vector<bool> aufs(count, false);
    for (std::size_t i = 1; i < count; ++i) {
        const PathId path(i);
        const std::size_t parent = paths.parent(path).value;
        removed[i] = std::max(removed[parent], m_slots[parent].nonDirectoryAt);
        aufs[i] = aufs[parent] || paths.name(path).startsWith(AufsPrefix);
    }

    // Upwards: whatever lives below a path makes it a directory.
    std::vector<bool> lives(count, false);
    std::vector<bool> holds(count, false);
    for (std::size_t i = count; i-- > 0;) {
        Slot &at = m_slots[i];
        at.entry.whiteout = !aufs[i] && at.whiteoutAt > removed[i];
        at.entry.opaque = !aufs[i] && at.opaqueAt > std::max(removed[i], at.nonDirectoryAt);
        holds[i] = holds[i] || at.entry.opaque;
        lives[i] = holds[i] || at.entry.whiteout || (!aufs[i] && at.entryAt > removed[i]);
        if (lives[i] && i > 0)
            holds[paths.parent(PathId(i)).value] = true;
    }

    for (std::size_t i = 0; i < count; ++i) {
        if (!lives[i])
            continue;
        Slot &at = m_slots[i];
        const bool hasEntry = !aufs[i] && at.entryAt > removed[i];
        if (holds[i] && hasEntry && !at.isDirectory)
            warn(paths.fullPath(PathId(i)),
                BuilderMessages::tr("entries lie below something that is not a directory; it is shown as one"));
        LayerEntry entry = at.entry;
        if (!hasEntry || (holds[i] && !at.isDirectory)) {
            entry = LayerEntry();
            entry.whiteout = at.entry.whiteout;
            entry.opaque = at.entry.opaque;
            entry.implied = holds[i];
        }
        entry.path = PathId(i);
        m_layer->entries.push_back(entry);
    }
}

LayerEntriesPtr LayerBuilder::finish()
{
    emitEntries();
    std::vector<bool> named(m_layer->inodes.size(), false);
    for (const LayerEntry &entry : m_layer->entries) {
        if (entry.inode == LayerEntry::NoInode)
            continue;
        if (named[entry.inode])
            m_layer->inodes[entry.inode].hasOtherNames = true;
        named[entry.inode] = true;
    }
    m_slots.clear();
    return m_layer;
}

}
