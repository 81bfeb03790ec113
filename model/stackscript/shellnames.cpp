// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "posixfailure.h"
#include "shellfunctions.h"

#include <cerrno>

namespace stratoscope
{

namespace
{

bool isDots(const QByteArray &path)
{
    const QByteArray name = lastName(path);
    return name == "." || name == "..";
}

Result<void> removeOne(ShellRun &run, const ShellCommand &command, const QByteArray &path)
{
    // rm itself refuses these.
    if (isDots(path))
        return posixFailure(EINVAL, path);
    const Result<ShellPlace> place = run.find(path, LastLink::Keep);
    const bool isMissing = place ? !place->node.exists() : place.error().kind == ErrorKind::NotFound;
    if (isMissing && command.has('f'))
        return {};
    if (!place)
        return tl::unexpected(place.error());
    if (isMissing)
        return posixFailure(ENOENT, path);
    if (run.view().isDirectory(place->node) && !command.has('r'))
        return posixFailure(EISDIR, path);
    return run.perform(removePath(place->path));
}

/** Makes a directory, which gets exactly \a mode if that is set. */
Result<void> makeOne(ShellRun &run, const QByteArray &path, std::optional<quint16> mode)
{
    if (const Result<void> made = run.perform(makeDirectory(path, mode.value_or(0755))); !made || !mode)
        return made;
    // What mkdir(2) does not take, and what it takes from the directory above, is set afterwards.
    const Result<ShellPlace> place = run.findExisting(path, LastLink::Keep);
    const bool isRight = place && run.view().inode(place->node).mode == *mode;
    return isRight ? Result<void>() : run.perform(changeMode(path, *mode));
}

/** mkdir -p */
Result<void> makeAllDirectories(ShellRun &run, const QByteArray &path, std::optional<quint16> mode)
{
    QByteArray done = path.startsWith('/') ? QByteArray("/") : run.directory();
    const QByteArrayList names = path.split('/');
    const qsizetype last = names.size() - 1 - (path.endsWith('/') ? 1 : 0);
    for (qsizetype i = 0; i < names.size(); ++i) {
        if (names[i].isEmpty())
            continue;
        // A link that leads nowhere is there: mkdir(2) does not follow it.
        Result<ShellPlace> place = run.find(pathIn(done, names[i]), LastLink::Keep);
        if (place && place->node.exists()) {
            place = run.find(place->path, LastLink::Follow);
            if (place && !place->node.exists())
                return posixFailure(EEXIST, pathIn(done, names[i]));
        }
        if (!place)
            return tl::unexpected(place.error());
        if (!place->node.exists()) {
            if (const Result<void> made = makeOne(run, place->path, i == last ? mode : std::nullopt); !made)
                return made;
        } else if (!run.view().isDirectory(place->node)) {
            return posixFailure(EEXIST, place->path);
        }
        done = place->path;
    }
    return {};
}

Result<void> linkOne(ShellRun &run, const ShellCommand &command, const QByteArray &target, const QByteArray &path)
{
    const Result<ShellPlace> place = run.find(path, LastLink::Keep);
    if (!place)
        return tl::unexpected(place.error());
    Result<ShellPlace> existing;
    if (!command.has('s')) {
        existing = run.findExisting(target, LastLink::Keep);
        if (!existing)
            return tl::unexpected(existing.error());
    }
    if (place->node.exists()) {
        if (!command.has('f'))
            return posixFailure(EEXIST, path);
        if (run.view().isDirectory(place->node))
            return posixFailure(EISDIR, path);
        if (!command.has('s') && existing->path == place->path)
            return posixFailure(EEXIST, path);
        if (const Result<void> removed = run.perform(removePath(place->path)); !removed)
            return removed;
    }
    return run.perform(command.has('s') ? makeSymlink(place->path, target) : makeHardLink(existing->path, place->path));
}

}

Result<void> doRm(ShellRun &run, const ShellCommand &command, const QByteArrayList &operands)
{
    for (const QByteArray &path : operands) {
        if (const Result<void> removed = removeOne(run, command, path); !removed)
            return removed;
    }
    return {};
}

Result<void> doRmdir(ShellRun &run, const ShellCommand &, const QByteArrayList &operands)
{
    for (const QByteArray &path : operands) {
        if (isDots(path))
            return posixFailure(EINVAL, path);
        const Result<ShellPlace> place = run.findExisting(path, LastLink::Keep);
        if (!place)
            return tl::unexpected(place.error());
        if (const Result<void> removed = run.perform(removeEmptyDirectory(place->path)); !removed)
            return removed;
    }
    return {};
}

Result<void> doMkdir(ShellRun &run, const ShellCommand &command, const QByteArrayList &operands)
{
    for (const QByteArray &path : operands) {
        if (command.has('p')) {
            if (const Result<void> made = makeAllDirectories(run, path, command.newMode); !made)
                return made;
            continue;
        }
        // A slash at the end may be there, a link may not.
        QByteArray name = path;
        while (name.size() > 1 && name.endsWith('/'))
            name.chop(1);
        const Result<ShellPlace> place = run.find(name, LastLink::Keep);
        if (!place)
            return tl::unexpected(place.error());
        if (const Result<void> made = makeOne(run, place->path, command.newMode); !made)
            return made;
    }
    return {};
}

Result<void> doMkfifo(ShellRun &run, const ShellCommand &command, const QByteArrayList &operands)
{
    for (const QByteArray &path : operands) {
        const Result<ShellPlace> place = run.find(path, LastLink::Keep);
        if (!place)
            return tl::unexpected(place.error());
        if (const Result<void> made = run.perform(makeFifo(place->path, command.newMode.value_or(0644))); !made)
            return made;
    }
    return {};
}

Result<void> doLn(ShellRun &run, const ShellCommand &command, const QByteArrayList &operands)
{
    const QByteArray target = operands.size() == 1 ? QByteArray(".") : operands.last();
    const qsizetype count = operands.size() == 1 ? 1 : operands.size() - 1;
    for (qsizetype i = 0; i < count; ++i) {
        const Result<QByteArray> path = targetOf(run, operands[i], target, count > 1);
        if (!path)
            return tl::unexpected(path.error());
        if (const Result<void> made = linkOne(run, command, operands[i], *path); !made)
            return made;
    }
    return {};
}

Result<void> doMv(ShellRun &run, const ShellCommand &, const QByteArrayList &operands)
{
    if (operands.size() < 2)
        return posixFailure(ENOENT, operands.value(0));
    for (qsizetype i = 0; i + 1 < operands.size(); ++i) {
        if (isDots(operands[i]))
            return posixFailure(EBUSY, operands[i]);
        const Result<ShellPlace> from = run.findExisting(operands[i], LastLink::Keep);
        if (!from)
            return tl::unexpected(from.error());
        const Result<QByteArray> to = targetOf(run, operands[i], operands.last(), operands.size() > 2);
        if (!to)
            return tl::unexpected(to.error());
        if (*to == from->path)
            return posixFailure(EEXIST, operands[i]);
        if (const Result<void> moved = run.perform(renamePath(from->path, *to)); !moved)
            return moved;
    }
    return {};
}

}
