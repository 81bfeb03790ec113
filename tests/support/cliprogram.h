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
    qint64 milliseconds = 0; ///< Of computing: how busy the machine is does not count.
    quint64 peakBytes = 0; ///< The most memory that it held at once.

    /** All of it in a few lines, for messages. */
    QByteArray summary() const;
};

/** Runs \a program; its environment is this one's with \a environment ("NAME=value") added. */
FinishedRun runProgram(const QString &program, const QStringList &arguments, const QStringList &environment = {},
    const QString &workingDirectory = {}, int timeoutMs = 120'000);

/** The stratoscope-cli that is tested: STRATOSCOPE_CLI, or the one of this build. */
QString cliPath();
/** Runs stratoscope-cli. */
FinishedRun runCli(const QStringList &arguments);

/** True if this build is instrumented, so that memory and time say nothing. */
bool isSanitized();

}
