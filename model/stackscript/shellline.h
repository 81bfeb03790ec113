// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "modechange.h"
#include "shelltokens.h"
#include "shellverbs.h"

#include <memory>
#include <optional>

namespace stratoscope
{

struct ShellCommand;

/** A line of commands, checked: "rm -rf /a && mkdir /b > c". A value. */
struct ShellLine
{
    std::vector<ShellCommand> commands; ///< Done one after the other, until one fails.

    /** True if it changes nothing. */
    bool isReadOnly() const;
};

/** One command of a line. */
struct ShellCommand
{
    ShellVerb verb = ShellVerb::None;
    QByteArray name; ///< As it was written.
    ScriptPlace place; ///< From its name to its last word.
    QByteArray flags; ///< The letters of the options without a value; "r" for "R" where they mean the same.
    std::vector<ShellWord> operands; ///< Those that are paths, or the words of echo.

    std::optional<ShellWord> output; ///< Where its output goes.
    bool appends = false;

    ModeChange mode; ///< For Chmod.
    std::optional<quint16> newMode; ///< For Mkdir and Mkfifo with -m.
    std::optional<quint32> uid; ///< For Chown.
    std::optional<quint32> gid;
    quint64 size = 0; ///< For Truncate.
    std::shared_ptr<const ShellLine> inner; ///< For Sh.

    bool has(char flag) const { return flags.contains(flag); }
};

/** Reads the bytes \a range of \a text as a line of commands. */
ScriptResult<ShellLine> parseShellLine(QByteArrayView text, ScriptPlace range);

}
