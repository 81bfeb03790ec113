// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "layerbuilder.h"

#include "bytes.h"
#include "readlimits.h"
#include "whiteoutnames.h"

#include <QCoreApplication>

#include <algorithm>

namespace stratoscope
{

namespace
{

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

/** True if names that lead through \a there lead to the same once \a inode is in its place. */
bool LayerBuilder::leadsAsBefore(const Slot &there, quint32 inode, bool isDirectory) const
{
    if (there.entryAt == 0 || (isDirectory && there.isDirectory))
        return true;
    if (there.inode == LayerEntry::NoInode || inode == LayerEntry::NoInode)
        return false;
    const InodeIndex before(there.inode);
    const InodeIndex after(inode);
    // The names of directories lead through neither of two files.
    if (m_inodes.type(before) != EntryType::Symlink)
        return m_inodes.type(before) == EntryType::File && m_inodes.type(after) == EntryType::File;
    return m_inodes.type(after) == EntryType::Symlink && m_inodes.linkTarget(before) == m_inodes.linkTarget(after);
}

void LayerBuilder::put(PathId path, quint32 inode, bool isDirectory)
{
    Slot &target = slot(path);
    m_hasReplaced = m_hasReplaced || !leadsAsBefore(target, inode, isDirectory)
        || (!isDirectory && m_layer.paths.firstChild(path).isValid());
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

bool LayerBuilder::addMarker(PathId path, EntryType type)
{
    const QByteArrayView view = m_layer.paths.name(path);
    if (!view.startsWith(WhiteoutPrefix))
        return false;
    // Like any entry, it replaces what has its name, before engines see what it means.
    if (type != EntryType::Directory && m_layer.paths.firstChild(path).isValid()) {
        mark(path).nonDirectoryAt = m_now;
        m_hasReplaced = true;
    }
    const QByteArray name = view.toByteArray();
    const PathId parent = m_layer.paths.parent(path);
    if (name == OpaqueMarker) {
        mark(parent).opaqueAt = m_now;
        return true;
    }
    // AUFS has its files in the root of a layer, and there engines know them.
    if (parent == PathTable::Root && name.startsWith(AufsPrefix))
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
    m_wentUp = false;
    const std::optional<PathId> path = cleanNear(raw.path);
    if (!path)
        return;
    if (!m_names.note(m_writtenPath, raw.path))
        warn(raw.path, LayerBuilderWords::tr("the name appears twice; Docker and Podman reject such a layer"));
    if (*path == PathTable::Root && raw.type != EntryType::Directory) {
        warn(raw.path, LayerBuilderWords::tr("not a directory at the root; entry skipped"));
        return;
    }
    if (addMarker(*path, raw.type))
        return;
    if (raw.whiteout) {
        putWhiteout(*path);
        return;
    }
    if (raw.opaque)
        mark(*path).opaqueAt = m_now;
    if (raw.type == EntryType::Hardlink) {
        addHardlink(*path, raw);
        return;
    }
    if (raw.metacopy || !raw.redirect.isEmpty())
        addRedirect(*path, raw.redirect);
    addInode(*path, raw);
}

void LayerBuilder::addInode(PathId path, const RawEntry &raw)
{
    bool full = false;
    const InodeIndex inode = m_inodes.add(raw, full);
    const bool isDirectory = raw.type == EntryType::Directory;
    if (isDirectory)
        m_directories.emplace_back(inode, m_writtenPath);
    // A directory that is there already gets the attributes too.
    if (const Slot &at = slot(path); isDirectory && at.isDirectory && at.entryAt > removedUpTo(path))
        m_inodes.keepXattrs(inode, InodeIndex(at.inode), full);
    put(path, inode.value, isDirectory);
    if (full)
        warnOfFull(raw);
}

void LayerBuilder::warnOfFull(const RawEntry &raw)
{
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

}
