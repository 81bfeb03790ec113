// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "bytes.h"
#include "posixfailure.h"
#include "shellfunctions.h"
#include "stacklimits.h"

#include <cerrno>

namespace stratoscope
{

namespace
{

/** The file to write to at \a path: it and where it is, or nowhere yet. Creates it unless the command has -c. */
Result<std::optional<ShellPlace>> openedFile(ShellRun &run, const ShellCommand &command, const QByteArray &path)
{
    Result<ShellPlace> place = run.find(path, LastLink::Follow);
    if (!place)
        return tl::unexpected(place.error());
    if (place->node.exists())
        return std::optional(*place);
    if (!command.has('c')) {
        if (const Result<void> made = run.perform(makeFile(place->path, {})); !made)
            return tl::unexpected(made.error());
    }
    return std::optional<ShellPlace>();
}

}

Result<void> doEcho(ShellRun &run, const ShellCommand &command, const QByteArrayList &operands)
{
    return run.write(operands.join(' ') + (command.has('n') ? "" : "\n"));
}

Result<void> doPwd(ShellRun &run, const ShellCommand &, const QByteArrayList &)
{
    return run.write(run.directory() + '\n');
}

Result<void> doCd(ShellRun &run, const ShellCommand &, const QByteArrayList &operands)
{
    const Result<ShellPlace> place = run.findExisting(operands.value(0, "/"), LastLink::Follow);
    if (!place)
        return tl::unexpected(place.error());
    if (!run.view().isDirectory(place->node))
        return posixFailure(ENOTDIR, operands.value(0));
    run.setDirectory(place->path);
    return {};
}

Result<void> doCat(ShellRun &run, const ShellCommand &, const QByteArrayList &operands)
{
    for (const QByteArray &path : operands) {
        const Result<ShellPlace> place = run.findExisting(path, LastLink::Follow);
        if (!place)
            return tl::unexpected(place.error());
        const UpperInode inode = run.view().inode(place->node);
        if (inode.type != EntryType::File)
            return posixFailure(inode.isDirectory() ? EISDIR : EINVAL, path);
        if (inode.content.size() > quint64(limits::ShellOutputBytes))
            return posixFailure(EFBIG, path);
        const Result<ByteSourcePtr> source = inode.content.open(run.overlay().base(), displayText(path), run.job());
        if (!source)
            return tl::unexpected(source.error());
        const Result<QByteArray> bytes = readAll(**source, quint64(limits::ShellOutputBytes));
        if (!bytes)
            return tl::unexpected(bytes.error());
        if (const Result<void> written = run.write(*bytes); !written)
            return written;
    }
    return {};
}

Result<void> doTouch(ShellRun &run, const ShellCommand &command, const QByteArrayList &operands)
{
    for (const QByteArray &path : operands) {
        const Result<std::optional<ShellPlace>> opened = openedFile(run, command, path);
        if (!opened)
            return tl::unexpected(opened.error());
        if (!*opened)
            continue;
        if (const Result<void> done = run.perform(changeTime((*opened)->path, run.overlay().now())); !done)
            return done;
    }
    return {};
}

Result<void> doTruncate(ShellRun &run, const ShellCommand &command, const QByteArrayList &operands)
{
    for (const QByteArray &path : operands) {
        const Result<std::optional<ShellPlace>> opened = openedFile(run, command, path);
        if (!opened)
            return tl::unexpected(opened.error());
        const Result<ShellPlace> place = run.find(path, LastLink::Follow);
        if (!place || !place->node.exists())
            continue;
        const bool isSame = run.view().inode(place->node).content.size() == command.size;
        if (isSame && !*opened)
            continue;
        Result<void> done = run.perform(resizeFile(place->path, command.size));
        // truncate(1) goes through ftruncate(2), which sets the time in any case.
        if (done && isSame)
            done = run.perform(changeTime(place->path, run.overlay().now()));
        if (!done)
            return done;
    }
    return {};
}

}
