// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "posixfailure.h"
#include "readlimits.h"
#include "sandboxnames.h"
#include "shellfunctions.h"

#include <QHash>

#include <cerrno>

namespace stratoscope
{

namespace
{

constexpr quint16 CopyUmask = 022;

/** Copies as cp does. */
class ShellCopy
{
public:
    ShellCopy(ShellRun &run, const ShellCommand &command)
        : m_run(run)
        , m_isRecursive(command.has('r') || command.has('a'))
        , m_keeps(command.has('p') || command.has('a'))
        , m_keepsLinks(command.has('a') || command.has('d'))
    {
    }

    Result<void> copy(const ShellPlace &from, const QByteArray &to);

private:
    struct Pending
    {
        QByteArray from;
        QByteArray to;
    };

    Result<void> copyOne(const Pending &names);
    Result<void> copyDirectory(const Pending &names, const UpperInode &inode);
    Result<void> copyFile(const Pending &names, const UpperInode &inode, const MergedNode &node);
    Result<void> overwrite(const QByteArray &path, const UpperInode &inode);
    Result<void> keepMetadata(const QByteArray &path, const UpperInode &inode);
    UpperInode created(const UpperInode &inode) const;

    ShellRun &m_run;
    const bool m_isRecursive;
    const bool m_keeps; ///< Owners, permissions and times.
    const bool m_keepsLinks; ///< Hard links among what is copied.
    std::vector<Pending> m_pending;
    std::vector<std::pair<QByteArray, UpperInode>> m_made; ///< Directories that get their metadata at the end.
    QHash<quint64, QByteArray> m_copies; ///< By inode, for hard links.
};

/** What a copy of \a inode is created as. */
UpperInode ShellCopy::created(const UpperInode &inode) const
{
    UpperInode made = inode;
    made.opaque = false;
    if (m_keeps)
        return made;
    made.xattrs.clear();
    made.uid = made.gid = 0;
    made.modified = m_run.overlay().now();
    // mkdir(2) takes the sticky bit too.
    const int kept = made.isDirectory() ? 01777 : 0777;
    if (made.type != EntryType::Symlink)
        made.mode &= static_cast<quint16>(~CopyUmask & kept);
    return made;
}

Result<void> ShellCopy::keepMetadata(const QByteArray &path, const UpperInode &inode)
{
    if (const Result<void> owned = m_run.perform(changeOwner(path, inode.uid, inode.gid)); !owned)
        return owned;
    if (const Result<void> allowed = m_run.perform(changeMode(path, inode.mode)); !allowed)
        return allowed;
    return m_run.perform(changeTime(path, inode.modified));
}

/** Puts the content of \a inode into the file that there is at \a path. */
Result<void> ShellCopy::overwrite(const QByteArray &path, const UpperInode &inode)
{
    Overlay &overlay = m_run.overlay();
    Result<Place> place = overlay.findExisting(path);
    if (!place)
        return tl::unexpected(place.error());
    if (overlay.view().type(place->node) != EntryType::File)
        return posixFailure(overlay.view().isDirectory(place->node) ? EISDIR : EEXIST, path);
    const UpperId id = overlay.copyUp(*place, false);
    UpperInode changed = overlay.upper().inode(id);
    dropXattr(changed, "security.capability");
    changed.content = inode.content;
    changed.modified = overlay.now();
    overlay.change(place->path, id, std::move(changed));
    return m_keeps ? keepMetadata(path, inode) : Result<void>();
}

Result<void> ShellCopy::copyFile(const Pending &names, const UpperInode &inode, const MergedNode &node)
{
    Overlay &overlay = m_run.overlay();
    const quint64 key = overlay.view().inodeKey(node);
    Result<Place> place = overlay.find(names.to);
    if (!place)
        return tl::unexpected(place.error());
    if (place->node.exists() && overlay.view().inodeKey(place->node) == key)
        return posixFailure(EEXIST, names.to);
    if (place->node.exists() && inode.type == EntryType::File) {
        const Result<ShellPlace> real = m_run.find(names.to, LastLink::Follow);
        if (real && real->node.exists() && overlay.view().inodeKey(real->node) == key)
            return posixFailure(EEXIST, names.to);
    }
    if (m_keepsLinks && m_copies.contains(key) && !place->node.exists())
        return m_run.perform(makeHardLink(m_copies.value(key), names.to));
    m_copies.insert(key, names.to);
    if (place->node.exists() && inode.type == EntryType::File) {
        const Result<ShellPlace> real = m_run.findExisting(names.to, LastLink::Follow);
        return real ? overwrite(real->path, inode) : tl::unexpected(real.error());
    }
    if (place->node.exists() && overlay.view().isDirectory(place->node))
        return posixFailure(EISDIR, names.to);
    if (place->node.exists()) {
        if (const Result<void> removed = m_run.perform(removePath(names.to)); !removed)
            return removed;
    }
    place = overlay.findFree(names.to);
    if (!place)
        return tl::unexpected(place.error());
    return m_keeps ? overlay.add(*place, created(inode)).map([](UpperId) {}) : overlay.addOwned(*place, created(inode));
}

Result<void> ShellCopy::copyDirectory(const Pending &names, const UpperInode &inode)
{
    if (!m_isRecursive)
        return posixFailure(EISDIR, names.from);
    Overlay &overlay = m_run.overlay();
    Result<Place> place = overlay.find(names.to);
    if (!place)
        return tl::unexpected(place.error());
    if (!place->node.exists()) {
        place = overlay.findFree(names.to);
        if (!place)
            return tl::unexpected(place.error());
        const UpperInode made = created(inode);
        const Result<void> added
            = m_keeps ? overlay.add(*place, made).map([](UpperId) {}) : overlay.addOwned(*place, made);
        if (!added)
            return added;
    } else if (!overlay.view().isDirectory(place->node)) {
        return posixFailure(ENOTDIR, names.to);
    }
    // What is copied into it changes its time.
    if (m_keeps)
        m_made.emplace_back(names.to, inode);
    const Result<ShellPlace> source = m_run.findExisting(names.from, LastLink::Keep);
    if (!source)
        return tl::unexpected(source.error());
    const std::vector<QByteArray> below = overlay.view().names(source->node);
    for (auto name = below.rbegin(); name != below.rend(); ++name)
        m_pending.push_back({pathIn(names.from, *name), pathIn(names.to, *name)});
    return {};
}

Result<void> ShellCopy::copyOne(const Pending &names)
{
    if (const Result<void> counted = m_run.count(); !counted)
        return counted;
    if (names.to.size() > limits::PathBytes - 1)
        return posixFailure(ENAMETOOLONG, names.to.left(limits::NameBytes));
    const Result<ShellPlace> source = m_run.findExisting(names.from, LastLink::Keep);
    if (!source)
        return tl::unexpected(source.error());
    const UpperInode inode = m_run.view().inode(source->node);
    return inode.isDirectory() ? copyDirectory(names, inode) : copyFile(names, inode, source->node);
}

Result<void> ShellCopy::copy(const ShellPlace &from, const QByteArray &to)
{
    if (m_isRecursive && (to == from.path || isPathBelow(to, from.path)))
        return posixFailure(EINVAL, to);
    m_pending.push_back({from.path, to});
    while (!m_pending.empty()) {
        const Pending next = m_pending.back();
        m_pending.pop_back();
        if (const Result<void> copied = copyOne(next); !copied)
            return copied;
    }
    for (auto made = m_made.rbegin(); made != m_made.rend(); ++made) {
        if (const Result<void> kept = keepMetadata(made->first, made->second); !kept)
            return kept;
    }
    m_made.clear();
    return {};
}

}

Result<void> doCp(ShellRun &run, const ShellCommand &command, const QByteArrayList &operands)
{
    if (operands.size() < 2)
        return posixFailure(ENOENT, operands.value(0));
    const bool isRecursive = command.has('r') || command.has('a');
    const bool keepsSymlinks = isRecursive || command.has('d');
    ShellCopy copy(run, command);
    for (qsizetype i = 0; i + 1 < operands.size(); ++i) {
        const Result<ShellPlace> from
            = run.findExisting(operands[i], keepsSymlinks ? LastLink::Keep : LastLink::Follow);
        if (!from)
            return tl::unexpected(from.error());
        const QByteArray name = lastName(operands[i]);
        // "cp -r a/. b" copies what is in a.
        const bool isContents = isRecursive && name == "." && operands.size() == 2;
        Result<QByteArray> to;
        if (isContents)
            to = run.find(operands.last(), LastLink::Follow).map([](const ShellPlace &place) { return place.path; });
        else
            to = targetOf(run, operands[i], operands.last(), operands.size() > 2);
        if (!to)
            return tl::unexpected(to.error());
        if (const Result<void> copied = copy.copy(*from, *to); !copied)
            return copied;
    }
    return {};
}

}
