// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "operation.h"
#include "shellline.h"
#include "stackscript.h"

#include "loadedimage.h"

namespace stratoscope
{

/** A line as typed at the sandbox's prompt, checked. */
struct SandboxCommand
{
    enum class Kind {
        Nothing, ///< Empty, or a comment.
        Change, ///< Something for the writable layer: operation().
        Look, ///< Commands that change nothing: lookAt().
        Help,
        Clear,
        Undo,
        Redo,
        RunContainer,
        CommitContainer,
        RemoveContainer,
    };

    Kind kind = Kind::Nothing;
    QString text; ///< The line.
    QString container; ///< That docker run or docker exec names; may be empty.
    StackInstruction instruction; ///< Of Change and Look.
};

/** Reads a line: a command, an instruction such as RUN or COPY, docker run, undo … Places are in \a line. */
ScriptResult<SandboxCommand> parseSandboxLine(QByteArrayView line);

/** What a line wrote, and where its cd went. Filled when the operation is done, on the thread that does it. */
struct ShellOutput
{
    QByteArray bytes;
    QByteArray directory;
};

/** What \a command, a Change, does in a sandbox, as one step that is undone as one. Relative paths start from \a directory;
 *  \a output may be null. */
Operation sandboxOperation(
    const SandboxCommand &command, const QByteArray &directory, const std::shared_ptr<ShellOutput> &output);

/** Reads a line that changes something and has it as an operation; fails for others. */
Result<Operation> parseSandboxCommand(QByteArrayView line, const QByteArray &workingDirectory);

/** What \a command, a Look, shows of \a image with its writable layer. Reads contents; not for the GUI thread. */
Result<ShellOutput> lookAt(
    const LoadedImagePtr &image, const SandboxCommand &command, const QByteArray &directory, const Job &job);

}
