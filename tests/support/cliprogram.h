// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QStringList>

namespace stratoscope
{

/** How a run of a program ended. */
struct FinishedRun
{
    int exitCode = -1; ///< Negative if it crashed, did not start, or took too long.
    QByteArray output;
    QByteArray errors;
    qint64 milliseconds = 0; ///< CPU time, which does not depend on how busy the machine is.
    quint64 peakBytes = 0; ///< Peak memory.

    /** Everything in a few lines, for messages. */
    QByteArray summary() const;
};

/** Runs \a program with this process's environment plus \a environment ("NAME=value"). */
FinishedRun runProgram(const QString &program, const QStringList &arguments, const QStringList &environment = {},
    const QString &workingDirectory = {}, int timeoutMs = 120'000);

/** The stratoscope-cli under test: STRATOSCOPE_CLI, or the one from this build. */
QString cliPath();
/** Runs stratoscope-cli. */
FinishedRun runCli(const QStringList &arguments);

/** True if this build is instrumented, which makes memory and time meaningless. */
bool isSanitized();

/** The content of the file \a path; empty if it cannot be read. */
QByteArray bytesOf(const QString &path);

}
