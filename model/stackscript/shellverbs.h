// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QString>

#include <span>

namespace stratoscope
{

/** The commands that there are. A new one starts with its row in shellverbs.cpp. */
enum class ShellVerb {
    None, ///< A redirection alone.
    Cat,
    Cd,
    Chmod,
    Chown,
    Cp,
    Du,
    Echo,
    Ln,
    Ls,
    Mkdir,
    Mkfifo,
    Mv,
    Pwd,
    Rm,
    Rmdir,
    Sh,
    Stat,
    Touch,
    True,
    Truncate,
};

/** How a command is written. */
struct ShellVerbRow
{
    ShellVerb verb = ShellVerb::None;
    const char *name = "";
    const char *flags = ""; ///< Options without a value: "rf".
    const char *valued = ""; ///< Options with one: "m".
    int least = 0; ///< Operands.
    int most = -1; ///< -1: any number.
    const char *usage = ""; ///< "rm [-rf] PATH…", translatable in the context stratoscope::StackScript.
    const char *summary = ""; ///< What it does, likewise.

    QString usageText() const;
    QString summaryText() const;
};

/** All commands, by name. */
std::span<const ShellVerbRow> shellVerbs();
/** The command \a name; null if there is none. */
const ShellVerbRow *findShellVerb(const QByteArray &name);
const ShellVerbRow &shellVerbRow(ShellVerb verb);

/** The one of \a names that \a wrong was probably meant to be; empty if none is near. */
QByteArray nearestName(const QByteArray &wrong, const QByteArrayList &names);

}
