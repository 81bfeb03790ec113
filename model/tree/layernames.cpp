// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "layerbuilder.h"
#include "namebytes.h"
#include "readlimits.h"

#include <QCoreApplication>

#include <algorithm>

namespace stratoscope
{

namespace
{

struct LayerNamesWords
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::LayerBuilder)
};

bool isDot(QByteArrayView component)
{
    return component == QByteArrayView(".");
}

bool isDotDot(QByteArrayView component)
{
    return component == QByteArrayView("..");
}

/** Cuts off and returns what stands before the first slash. */
QByteArrayView takeComponent(QByteArrayView &path)
{
    const qsizetype slash = path.indexOf('/');
    const QByteArrayView component = slash < 0 ? path : path.first(slash);
    path = slash < 0 ? QByteArrayView() : path.sliced(slash + 1);
    return component;
}

/** Without "." and "..", as engines see names before they follow symlinks: "link/../a" is "a", wherever link leads. */
QByteArray withoutDots(QByteArrayView written)
{
    QByteArray cleaned;
    while (!written.isEmpty()) {
        const QByteArrayView component = takeComponent(written);
        if (isDotDot(component)) {
            cleaned.truncate(std::max<qsizetype>(cleaned.lastIndexOf('/'), 0));
        } else if (!component.isEmpty() && !isDot(component)) {
            cleaned += '/';
            cleaned += component;
        }
    }
    return cleaned;
}

}

bool LayerBuilder::isFull(QByteArrayView written)
{
    if (written.size() > limits::PathBytes) {
        warn(written.first(64), LayerNamesWords::tr("the path is too long for a file system; entry skipped"));
        return true;
    }
    const PathTable &paths = m_layer.paths;
    if (paths.size() < limits::LayerPaths && paths.nameBytes() < limits::LayerNameBytes)
        return false;
    warn(written, LayerNamesWords::tr("the layer has more paths than can be shown; entry skipped"));
    return true;
}

/** The path that \a written means: symlinks on the way are followed, one at its end is not. */
std::optional<PathId> LayerBuilder::clean(QByteArrayView written)
{
    if (isFull(written))
        return std::nullopt;
    const QByteArray cleaned = withoutDots(written);
    m_writtenPath = PathTable::Root;
    if (cleaned.isEmpty())
        return PathTable::Root;
    const qsizetype slash = cleaned.lastIndexOf('/');
    bool follows = false;
    const auto directory = walk(QByteArrayView(cleaned).first(slash), follows);
    if (!directory)
        return std::nullopt;
    const PathId found = m_layer.paths.intern(*directory, QByteArrayView(cleaned).sliced(slash + 1));
    m_writtenPath = follows ? m_layer.paths.internPath(cleaned) : found;
    return found;
}

/** Like clean(), but fast if \a written is in the same directory as the previous entry. */
std::optional<PathId> LayerBuilder::cleanNear(QByteArrayView written)
{
    if (isFull(written))
        return std::nullopt;
    while (written.endsWith('/'))
        written.chop(1);
    const qsizetype slash = lastSlash(written);
    const QByteArrayView directory = written.first(slash + 1);
    const QByteArrayView name = written.sliced(slash + 1);
    if (name.isEmpty() || isDot(name) || isDotDot(name))
        return clean(written);
    if (m_nearPath.isValid() && directory == QByteArrayView(m_nearDirectory))
        return m_writtenPath = m_layer.paths.intern(m_nearPath, name);
    bool follows = false;
    const auto found = hasTwoDots(directory) ? walk(withoutDots(directory), follows)
                                             : walk(directory, follows, knownPart(directory));
    if (!found)
        return std::nullopt;
    m_nearPath = follows ? PathId() : *found;
    m_nearDirectory = directory.toByteArray();
    m_writtenPath = follows ? m_layer.paths.internPath(withoutDots(written)) : m_layer.paths.intern(*found, name);
    return m_layer.paths.intern(*found, name);
}

/** What \a directory shares with that of the last entry, which mostly is in the same tree. */
LayerBuilder::KnownPart LayerBuilder::knownPart(QByteArrayView directory) const
{
    const QByteArrayView near(m_nearDirectory);
    if (!m_nearPath.isValid() || hasTwoDots(near))
        return {};
    const auto differs = std::mismatch(near.begin(), near.end(), directory.begin(), directory.end()).first;
    KnownPart known {lastSlash(near.first(differs - near.begin())) + 1, m_nearPath};
    for (QByteArrayView rest = near.sliced(known.bytes); !rest.isEmpty();) {
        const QByteArrayView component = takeComponent(rest);
        if (!component.isEmpty() && !isDot(component))
            known.path = m_layer.paths.parent(known.path);
    }
    return known;
}

/** Where \a directory, which has no "..", leads; sets \a follows if over symlinks of the layer. */
std::optional<PathId> LayerBuilder::walk(QByteArrayView directory, bool &follows, KnownPart known)
{
    PathTable &paths = m_layer.paths;
    PathId at = known.path;
    for (QByteArrayView rest = directory.sliced(known.bytes); !rest.isEmpty();) {
        const QByteArrayView component = takeComponent(rest);
        if (component.isEmpty() || isDot(component))
            continue;
        at = paths.intern(at, component);
        const QByteArray target = symlinkAt(at);
        if (target.isNull())
            continue;
        follows = true;
        at = follow(at, target);
        if (!at.isValid()) {
            warn(directory, LayerNamesWords::tr("a symlink loop, or too many symlinks; entry skipped"));
            return std::nullopt;
        }
    }
    if (!follows || !isTooLong(at))
        return at;
    warn(directory, LayerNamesWords::tr("the path is too long for a file system; entry skipped"));
    return std::nullopt;
}

/** Where the symlink \a link to \a target leads, as if the layer's root were the root: absolute targets start there,
 *  and ".." ends there. Invalid if in circles or too far. */
PathId LayerBuilder::follow(PathId link, const QByteArray &target)
{
    PathTable &paths = m_layer.paths;
    PathId at = paths.parent(link);
    QByteArray text = target;
    for (int hops = 0; hops < limits::LinkHops; ++hops) {
        if (text.startsWith('/'))
            at = PathTable::Root;
        QByteArray next;
        QByteArrayView rest = text;
        while (!rest.isEmpty() && next.isNull()) {
            ++m_linkSteps;
            const QByteArrayView component = takeComponent(rest);
            if (component.isEmpty() || isDot(component))
                continue;
            const bool isUp = isDotDot(component);
            m_wentUp = m_wentUp || isUp;
            if (isUp && at != PathTable::Root)
                at = paths.parent(at);
            if (isUp)
                continue;
            at = paths.intern(at, component);
            next = symlinkAt(at);
        }
        if (isTired())
            return {};
        if (next.isNull())
            return at;
        text = next.append('/').append(rest);
        at = paths.parent(at);
    }
    return {};
}

/** The target of the symlink that the layer has put at \a path by now; null if there is none. */
QByteArray LayerBuilder::symlinkAt(PathId path)
{
    if (path.value >= m_slots.size() || m_slots[path.value].nonDirectoryAt() == 0)
        return {};
    const Slot &at = m_slots[path.value];
    if (at.inode == LayerEntry::NoInode || m_inodes.type(InodeIndex(at.inode)) != EntryType::Symlink)
        return {};
    for (PathId above = path; above != PathTable::Root; above = m_layer.paths.parent(above))
        ++m_linkSteps;
    return at.entryAt > removedUpTo(path) ? m_inodes.linkTarget(InodeIndex(at.inode)) : QByteArray();
}

/** Each entry may follow symlinks anew, so the work is bounded by what a layer of its size may need. */
bool LayerBuilder::isTired() const
{
    return m_linkSteps > limits::LinkSteps + m_layer.tarEntries * limits::LinkStepsAnEntry;
}

bool LayerBuilder::isTooLong(PathId path) const
{
    qsizetype length = 0;
    for (; path != PathTable::Root && length <= limits::PathBytes; path = m_layer.paths.parent(path))
        length += m_layer.paths.name(path).size() + 1;
    return length > limits::PathBytes;
}

}
