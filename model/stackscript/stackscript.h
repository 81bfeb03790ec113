// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "shellline.h"

#include <QStringList>

namespace stratoscope
{

/** The instructions that there are. A new one starts with its row in stackverbs.cpp. */
enum class StackVerb {
    Cmd,
    Commit, ///< docker commit
    Copy,
    Dir,
    End,
    Entrypoint,
    Env,
    Exec, ///< docker exec
    Expose,
    File,
    From,
    Label,
    Layer,
    Run,
    RunContainer, ///< docker run
    Tag,
    User,
    Volume,
    Workdir,
};

/** A file or directory that FILE, DIR or COPY makes. */
struct NewFile
{
    QByteArray path; ///< As it was written; relative to the working directory.
    bool isDirectory = false;
    std::optional<quint64> size; ///< Unset: its content is \c text.
    bool isZeros = false; ///< Of what has a size: zeros, not bytes that look random.
    QByteArray text;
    quint16 mode = 0644;
    quint32 uid = 0;
    quint32 gid = 0;
    QByteArray source; ///< For COPY: the name that is copied.
    bool isInDirectory = false; ///< For COPY with several sources: \c path has to be a directory.
};

/** One instruction of a script, checked. */
struct StackInstruction
{
    StackVerb verb = StackVerb::Run;
    ScriptPlace place; ///< All of it, without a text that follows.
    QString history; ///< As the history of an image has it: "COPY app.js /app/app.js".
    std::optional<std::size_t> layer; ///< The LAYER that it is in, in StackScript::layers; unset: one of its own.
    std::vector<NewFile> files; ///< Of File, Dir, Copy.
    ShellLine line; ///< Of Run, Exec.
    QString container; ///< Of the docker lines.
    QStringList words; ///< Of Env, Label ("A=b"), Expose, Volume, Cmd, Entrypoint; one for User, Workdir.
};

/** A LAYER that several instructions make together. */
struct StackLayer
{
    QString comment;
    ScriptPlace place;
};

/** A stack as somebody wrote it: instructions in order, and what is wrong. A value; see stackhelp.h for the language. */
struct StackScript
{
    QString name; ///< Of the file, for messages.
    QByteArray text;
    std::vector<StackInstruction> instructions;
    std::vector<StackLayer> layers; ///< Those that LAYER begins.
    QStringList tags; ///< "shop:1.0"
    std::vector<ScriptProblem> problems; ///< In order; if there are any, their instructions are not among the others.

    Error error(const ScriptProblem &problem) const { return scriptError(problem, text, name); }
};

/** Reads a script, with all that is wrong in it. Runs and opens nothing. */
StackScript readStackScript(QByteArrayView text, const QString &name);

/** Reads a script; fails with the first that is wrong: ErrorKind::Usage or Limit, with "line 3, column 5" as the entry. */
Result<StackScript> parseStackScript(QByteArrayView text, const QString &name);

}
