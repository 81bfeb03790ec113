// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "operation.h"
#include "shellline.h"
#include "shellpaths.h"

namespace stratoscope
{

/** Does the commands of lines on a merged view, as a shell and its programs would with overlayfs. */
class ShellRun
{
public:
    /** Relative paths start from \a directory; \a work counts what is done, together with what others did before.
     *  Everything must outlive this. */
    ShellRun(Overlay &overlay, const Job &job, const QByteArray &directory, quint64 &work);

    /** Does \a line until a command fails. What was done before that stays done. */
    ScriptResult<void> run(const ShellLine &line);

    /** What the commands wrote, up to limits::ShellOutputBytes. */
    const QByteArray &output() const { return m_output; }
    /** Where the last cd went. */
    const QByteArray &directory() const { return m_directory; }

    // For the commands.
    Overlay &overlay() { return m_overlay; }
    const MergedView &view() const { return m_overlay.view(); }
    const Job &job() const { return m_job; }
    void setDirectory(const QByteArray &directory) { m_directory = directory; }
    /** Fails with ErrorKind::Limit. */
    Result<void> write(const QByteArray &bytes);
    Result<ShellPlace> find(const QByteArray &path, LastLink last) const;
    /** Like find(), but it must exist: ENOENT. */
    Result<ShellPlace> findExisting(const QByteArray &path, LastLink last) const;
    Result<void> perform(const Operation &operation);
    /** Notes that one more file is looked at. Fails with ErrorKind::Limit beyond limits::ShellWork, and if cancelled. */
    Result<void> count();

private:
    Result<void> runCommand(const ShellCommand &command);
    Result<QByteArrayList> operandsOf(const ShellCommand &command) const;
    Result<QByteArray> outputPath(const ShellCommand &command) const;
    /** Gives the output of \a command to its file. */
    Result<void> runRedirected(const ShellCommand &command, const QByteArrayList &operands);

    Overlay &m_overlay;
    const Job &m_job;
    const ShellPaths m_paths;
    QByteArray m_directory;
    quint64 &m_work;
    QByteArray m_output;
};

/** Does one command with its \a operands, whose wildcards were replaced. */
Result<void> doShellCommand(ShellRun &run, const ShellCommand &command, const QByteArrayList &operands);

/** What went wrong with \a command, for people: "rm: /a: no such file or directory (ENOENT)". */
QString commandCause(const ShellCommand &command, const Error &error);

}
