// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "overlay.h"

#include "posixfailure.h"
#include "sandboxlimits.h"
#include "sandboxnames.h"

#include <cerrno>
#include <sys/stat.h>

namespace stratoscope
{

using Kind = StepEffect::Kind;

Overlay::Overlay(const LoadedImagePtr &base, UpperState &upper, const ContentStorePtr &store, const Clock &clock)
    : m_base(base)
    , m_upper(upper)
    , m_store(store)
    , m_clock(clock)
    , m_view(base->tree, upper)
{
}

Result<Place> Overlay::find(const QByteArray &path) const
{
    Result<QByteArrayList> components = pathComponents(path);
    if (!components)
        return tl::unexpected(components.error());
    Place place;
    place.components = std::move(*components);
    place.path = joinedPath(place.components);
    place.node = m_view.root();
    place.parent = place.node;
    for (const QByteArray &name : std::as_const(place.components)) {
        if (!place.node.exists())
            return posixFailure(ENOENT, path);
        if (!m_view.isDirectory(place.node))
            return posixFailure(ENOTDIR, path);
        place.parent = place.node;
        place.node = m_view.child(place.parent, name);
    }
    return place;
}

Result<Place> Overlay::findExisting(const QByteArray &path) const
{
    Result<Place> place = find(path);
    if (place && !place->node.exists())
        return posixFailure(ENOENT, path);
    return place;
}

Result<Place> Overlay::findFree(const QByteArray &path) const
{
    Result<Place> place = find(path);
    if (!place)
        return place;
    if (place->node.exists())
        return posixFailure(EEXIST, path);
    if (const Result<void> allowed = checkNewName(place->name(), place->path); !allowed)
        return tl::unexpected(allowed.error());
    return place;
}

Result<void> Overlay::checkRoom() const
{
    return m_upper.entries() < limits::SandboxEntries ? Result<void>() : posixFailure(ENOSPC, "/");
}

void Overlay::note(StepEffect effect)
{
    // A command may change any number of files.
    if (m_step.effectCount++ < limits::EffectsOfCommand)
        m_step.effects.push_back(std::move(effect));
}

void Overlay::noteCopy(StepEffect effect)
{
    ++m_step.effectCount;
    if (m_step.copied++ < limits::StepEffects)
        m_step.effects.push_back(std::move(effect));
}

MergedNode Overlay::copyUpDirectory(const QByteArrayList &components, qsizetype count)
{
    MergedNode at = m_view.root();
    for (qsizetype i = 0; i < count; ++i) {
        MergedNode next = m_view.child(at, components[i]);
        if (!next.upper.isValid()) {
            next.upper = m_upper.make(m_view.inode(next));
            // The target directory keeps its time.
            m_upper.setChild(at.upper, components[i], next.upper);
            const LayerIndex from = next.lower.isValid() ? m_base->tree.version(next.lower).layer : LayerIndex();
            note({Kind::CopiedUp, joinedPath(components.mid(0, i + 1)), {}, from, 0});
        }
        at = next;
    }
    return at;
}

void Overlay::copyUpParent(Place &place)
{
    place.parent = copyUpDirectory(place.components, place.components.size() - 1);
}

UpperId Overlay::copyUp(Place &place, bool withContent)
{
    if (place.node.upper.isValid())
        return place.node.upper;
    copyUpParent(place);
    UpperInode inode = m_view.inode(place.node);
    if (!withContent)
        inode.content = {};
    const quint64 bytes = inode.content.size();
    place.node.upper = m_upper.make(std::move(inode));
    m_upper.setChild(place.parent.upper, place.name(), place.node.upper);
    note({Kind::CopiedUp, place.path, {}, m_base->tree.version(place.node.lower).layer, bytes});
    if (!m_view.isDirectory(place.node))
        place.node.hasLower = false;
    return place.node.upper;
}

void Overlay::touch(UpperId directory)
{
    UpperInode inode = m_upper.inode(directory);
    inode.modified = now();
    m_upper.setInode(directory, std::move(inode));
}

void Overlay::change(const QByteArray &path, UpperId id, UpperInode inode)
{
    m_upper.setInode(id, std::move(inode));
    note({Kind::Changed, path, {}, {}, 0});
}

Result<UpperId> Overlay::add(Place &place, UpperInode inode)
{
    if (const Result<void> room = checkRoom(); !room)
        return tl::unexpected(room.error());
    copyUpParent(place);
    const bool isDirectory = inode.isDirectory();
    // Only in place of a whiteout: without anything below, the kernel lets something else be put there.
    inode.opaque = isDirectory && place.node.whiteout;
    const quint64 bytes = inode.content.size();
    if (place.node.whiteout)
        note({Kind::WhiteoutReplaced, place.path, {}, {}, 0});
    place.node = {};
    place.node.upper = m_upper.make(std::move(inode));
    m_upper.setChild(place.parent.upper, place.name(), place.node.upper);
    note({Kind::Created, place.path, {}, {}, bytes});
    if (m_upper.inode(place.node.upper).opaque)
        note({Kind::Opaque, place.path, {}, {}, 0});
    touch(place.parent.upper);
    return place.node.upper;
}

Result<void> Overlay::addOwned(Place &place, UpperInode inode)
{
    const UpperInode parent = m_view.inode(place.parent);
    if ((parent.mode & S_ISGID) != 0) {
        inode.gid = parent.gid;
        inode.mode |= inode.isDirectory() ? S_ISGID : 0;
    }
    const Result<UpperId> added = add(place, std::move(inode));
    return added ? Result<void>() : tl::unexpected(added.error());
}

void Overlay::addName(Place &place, UpperId inode, const QByteArray &otherPath)
{
    copyUpParent(place);
    if (place.node.whiteout)
        note({Kind::WhiteoutReplaced, place.path, {}, {}, 0});
    place.node = {};
    place.node.upper = inode;
    m_upper.setChild(place.parent.upper, place.name(), inode);
    note({Kind::Linked, place.path, otherPath, {}, 0});
    touch(place.parent.upper);
}

void Overlay::dropFromUpper(const Place &place)
{
    if (!place.node.upper.isValid())
        return;
    m_upper.removeTree(place.parent.upper, place.name());
    note({Kind::Removed, place.path, {}, {}, 0});
}

/** Creates a whiteout where lower layers would show something now. */
void Overlay::hideLower(const Place &place)
{
    if (!m_view.lowerChild(place.parent, place.name()).isValid())
        return;
    m_upper.setChild(place.parent.upper, place.name(), m_upper.make(whiteoutInode()));
    note({Kind::Whiteout, place.path, {}, {}, 0});
}

void Overlay::remove(Place &place)
{
    copyUpParent(place);
    dropFromUpper(place);
    hideLower(place);
    touch(place.parent.upper);
    place.node = m_view.child(place.parent, place.name());
}

void Overlay::move(Place &from, Place &to)
{
    const UpperId moved = copyUp(from);
    copyUpParent(from);
    copyUpParent(to);
    if (to.node.exists())
        dropFromUpper(to);
    if (to.node.whiteout)
        note({Kind::WhiteoutReplaced, to.path, {}, {}, 0});
    m_upper.setChild(from.parent.upper, from.name(), {});
    m_upper.setChild(to.parent.upper, to.name(), moved);
    note({Kind::Renamed, to.path, from.path, {}, 0});
    hideLower(from);
    UpperInode inode = m_upper.inode(moved);
    if (inode.isDirectory() && !inode.opaque && to.parent.hasLower) {
        inode.opaque = true;
        m_upper.setInode(moved, std::move(inode));
        if (m_view.lowerChild(to.parent, to.name()).isValid())
            note({Kind::Opaque, to.path, {}, {}, 0});
    }
    touch(from.parent.upper);
    touch(to.parent.upper);
    to.node = m_view.child(to.parent, to.name());
}

}
