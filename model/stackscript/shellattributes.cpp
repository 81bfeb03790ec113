// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "shellfunctions.h"

namespace stratoscope
{

namespace
{

using Visit = std::function<Result<void>(const ShellPlace &place)>;

/** Calls \a visit for \a place and, if it is a directory, for all below it. */
Result<void> visitTree(ShellRun &run, const ShellPlace &place, const Visit &visit)
{
    std::vector<ShellPlace> pending {place};
    while (!pending.empty()) {
        const ShellPlace next = pending.back();
        pending.pop_back();
        if (const Result<void> counted = run.count(); !counted)
            return counted;
        if (const Result<void> visited = visit(next); !visited)
            return visited;
        // It may have been copied up.
        const Result<ShellPlace> now = run.find(next.path, LastLink::Keep);
        if (!now || !now->node.exists() || !run.view().isDirectory(now->node))
            continue;
        for (const QByteArray &name : run.view().names(now->node))
            pending.push_back({pathIn(now->path, name), run.view().child(now->node, name)});
    }
    return {};
}

Result<void> visitOperands(
    ShellRun &run, const ShellCommand &command, const QByteArrayList &operands, LastLink last, const Visit &visit)
{
    for (const QByteArray &path : operands) {
        const Result<ShellPlace> place = run.findExisting(path, last);
        if (!place)
            return tl::unexpected(place.error());
        const Result<void> done = command.has('r') ? visitTree(run, *place, visit) : visit(*place);
        if (!done)
            return done;
    }
    return {};
}

}

Result<void> doChmod(ShellRun &run, const ShellCommand &command, const QByteArrayList &operands)
{
    return visitOperands(run, command, operands, LastLink::Follow, [&](const ShellPlace &place) -> Result<void> {
        const UpperInode inode = run.view().inode(place.node);
        // Links on the way down have no permissions of their own.
        if (inode.type == EntryType::Symlink)
            return {};
        return run.perform(changeMode(place.path, command.mode.applied(inode.mode, inode.isDirectory())));
    });
}

Result<void> doChown(ShellRun &run, const ShellCommand &command, const QByteArrayList &operands)
{
    const bool keepsLinks = command.has('h') || command.has('r');
    return visitOperands(run, command, operands, keepsLinks ? LastLink::Keep : LastLink::Follow,
        [&](const ShellPlace &place) { return run.perform(changeOwner(place.path, command.uid, command.gid)); });
}

}
