// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "fusereply.h"

#include <algorithm>
#include <sys/sysmacros.h>

namespace stratoscope
{

namespace
{

constexpr quint32 ReadBlock = 128 * 1024;
constexpr quint64 StatBlock = 512;
constexpr quint32 LastNanosecond = 999'999'999;
/** "." and "..". */
constexpr quint64 DotNames = 2;
/** Asking for so many takes one or two milliseconds. */
constexpr quint64 FewFiles = 32;

}

struct stat fuseStat(const MountedTree &tree, const MountNode &node)
{
    const NodeFacts facts = tree.facts(node);
    struct stat status = {};
    status.st_ino = node.number();
    status.st_mode = facts.mode;
    status.st_nlink = facts.names;
    status.st_uid = facts.uid;
    status.st_gid = facts.gid;
    status.st_rdev = makedev(facts.deviceMajor, facts.deviceMinor);
    status.st_size = off_t(facts.size);
    status.st_blksize = ReadBlock;
    status.st_blocks = blkcnt_t((facts.size + StatBlock - 1) / StatBlock);
    status.st_mtim = {time_t(facts.mtime), long(std::min(facts.mtimeNsec, LastNanosecond))};
    status.st_atim = status.st_mtim;
    status.st_ctim = status.st_mtim;
    return status;
}

fuse_entry_param fuseEntry(const MountedTree &tree, const MountNode &node)
{
    fuse_entry_param entry = fuseNothing();
    entry.ino = node.number();
    entry.attr = fuseStat(tree, node);
    entry.attr_timeout = FuseValidSeconds;
    return entry;
}

fuse_entry_param fuseNothing()
{
    fuse_entry_param entry = {};
    entry.entry_timeout = FuseValidSeconds;
    return entry;
}

FuseListing::FuseListing(
    fuse_req_t request, const MountedTree &tree, const MountNode &directory, Form form, std::span<char> room)
    : m_request(request)
    , m_tree(tree)
    , m_directory(directory)
    , m_form(form)
    , m_room(room)
{
}

/** Whether the kernel is told only the name and the type of \a node. */
bool FuseListing::isBare(const MountNode &node, quint64 next) const
{
    // The kernel looks neither of the dots up.
    return next <= DotNames || m_form == Form::Names
        || (m_form == Form::Brief && next - DotNames <= FewFiles && !MountedTree::isDirectory(node));
}

/** False if there is no room left. */
bool FuseListing::add(const char *name, const MountNode &node, quint64 next)
{
    const auto room = m_room.subspan(m_used);
    fuse_entry_param entry = {};
    if (isBare(node, next)) {
        entry.attr.st_ino = node.number();
        entry.attr.st_mode = m_tree.typeOf(node);
    } else {
        entry = fuseEntry(m_tree, node);
    }
    const std::size_t needed = m_form == Form::Names
        ? fuse_add_direntry(m_request, room.data(), room.size(), name, &entry.attr, off_t(next))
        : fuse_add_direntry_plus(m_request, room.data(), room.size(), name, &entry, off_t(next));
    if (needed > room.size())
        return false;
    m_used += needed;
    return true;
}

void FuseListing::fill(quint64 offset)
{
    if (offset == 0 && !add(".", m_directory, 1))
        return;
    if (offset <= 1 && !add("..", m_tree.parent(m_directory), DotNames))
        return;
    quint64 position = std::max(offset, DotNames) - DotNames;
    while (const auto entry = m_tree.entry(m_directory, position)) {
        if (!add(entry->name.constData(), entry->node, position + DotNames))
            return;
    }
}

}
