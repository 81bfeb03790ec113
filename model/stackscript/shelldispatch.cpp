// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "posixfailure.h"
#include "shellfunctions.h"

#include <cerrno>

namespace stratoscope
{

namespace
{

using ShellFunction = Result<void> (*)(ShellRun &run, const ShellCommand &command, const QByteArrayList &operands);

ShellFunction functionOf(ShellVerb verb)
{
    switch (verb) {
    case ShellVerb::None:
    case ShellVerb::True:
    case ShellVerb::Sh: // ShellRun does its line.
        return nullptr;
    case ShellVerb::Cat:
        return doCat;
    case ShellVerb::Cd:
        return doCd;
    case ShellVerb::Chmod:
        return doChmod;
    case ShellVerb::Chown:
        return doChown;
    case ShellVerb::Cp:
        return doCp;
    case ShellVerb::Du:
        return doDu;
    case ShellVerb::Echo:
        return doEcho;
    case ShellVerb::Ln:
        return doLn;
    case ShellVerb::Ls:
        return doLs;
    case ShellVerb::Mkdir:
        return doMkdir;
    case ShellVerb::Mkfifo:
        return doMkfifo;
    case ShellVerb::Mv:
        return doMv;
    case ShellVerb::Pwd:
        return doPwd;
    case ShellVerb::Rm:
        return doRm;
    case ShellVerb::Rmdir:
        return doRmdir;
    case ShellVerb::Stat:
        return doStat;
    case ShellVerb::Touch:
        return doTouch;
    case ShellVerb::Truncate:
        return doTruncate;
    }
    return nullptr;
}

}

Result<void> doShellCommand(ShellRun &run, const ShellCommand &command, const QByteArrayList &operands)
{
    const ShellFunction function = functionOf(command.verb);
    return function ? function(run, command, operands) : Result<void>();
}

Result<QByteArray> targetOf(ShellRun &run, const QByteArray &source, const QByteArray &target, bool mustBeDirectory)
{
    const Result<ShellPlace> place = run.find(target, LastLink::Follow);
    if (!place && place.error().kind != ErrorKind::NotFound)
        return tl::unexpected(place.error());
    const bool isDirectory = place && place->node.exists() && run.view().isDirectory(place->node);
    if (isDirectory) {
        const QByteArray name = lastName(source);
        if (name.isEmpty() || name == "." || name == "..")
            return posixFailure(EBUSY, source);
        return pathIn(place->path, name);
    }
    if (mustBeDirectory)
        return posixFailure(place && !place->node.exists() ? ENOENT : ENOTDIR, target);
    const Result<ShellPlace> itself = run.find(target, LastLink::Keep);
    return itself ? Result<QByteArray>(itself->path) : tl::unexpected(itself.error());
}

}
