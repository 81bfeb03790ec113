// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "shellrun.h"

namespace stratoscope
{

// One function for each command that changes or shows something; see shellverbs.cpp for what they do.

Result<void> doCat(ShellRun &run, const ShellCommand &command, const QByteArrayList &operands);
Result<void> doCd(ShellRun &run, const ShellCommand &command, const QByteArrayList &operands);
Result<void> doChmod(ShellRun &run, const ShellCommand &command, const QByteArrayList &operands);
Result<void> doChown(ShellRun &run, const ShellCommand &command, const QByteArrayList &operands);
Result<void> doCp(ShellRun &run, const ShellCommand &command, const QByteArrayList &operands);
Result<void> doDu(ShellRun &run, const ShellCommand &command, const QByteArrayList &operands);
Result<void> doEcho(ShellRun &run, const ShellCommand &command, const QByteArrayList &operands);
Result<void> doLn(ShellRun &run, const ShellCommand &command, const QByteArrayList &operands);
Result<void> doLs(ShellRun &run, const ShellCommand &command, const QByteArrayList &operands);
Result<void> doMkdir(ShellRun &run, const ShellCommand &command, const QByteArrayList &operands);
Result<void> doMkfifo(ShellRun &run, const ShellCommand &command, const QByteArrayList &operands);
Result<void> doMv(ShellRun &run, const ShellCommand &command, const QByteArrayList &operands);
Result<void> doPwd(ShellRun &run, const ShellCommand &command, const QByteArrayList &operands);
Result<void> doRm(ShellRun &run, const ShellCommand &command, const QByteArrayList &operands);
Result<void> doRmdir(ShellRun &run, const ShellCommand &command, const QByteArrayList &operands);
Result<void> doStat(ShellRun &run, const ShellCommand &command, const QByteArrayList &operands);
Result<void> doTouch(ShellRun &run, const ShellCommand &command, const QByteArrayList &operands);
Result<void> doTruncate(ShellRun &run, const ShellCommand &command, const QByteArrayList &operands);

/** Where \a source comes to when it is moved, copied or linked to \a target: in it if that is a directory, and else there.
 *  With \a mustBeDirectory, it has to be one: ENOTDIR. */
Result<QByteArray> targetOf(ShellRun &run, const QByteArray &source, const QByteArray &target, bool mustBeDirectory);

}
