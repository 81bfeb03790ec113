// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "filedescriptor.h"
#include "job.h"

#include <QByteArrayView>
#include <QElapsedTimer>
#include <QStringList>

#include <optional>
#include <sys/types.h>
#include <vector>

namespace stratoscope
{

/** A program to run: without a shell, so arguments have no special characters. */
struct ProcessCall
{
    QString program; ///< A path, or a name to look up in PATH.
    QStringList arguments;
    int patienceMs = 0; ///< How long it may be silent; 0: until the job is cancelled.
    QByteArray input = {}; ///< What it reads from its standard input.
};

/** How a program ended. */
struct ProcessEnd
{
    int exitCode = -1; ///< 128 and above: terminated by a signal.
    QString errors; ///< The beginning of its standard error.

    bool isFine() const { return exitCode == 0; }
};

/**
 * A program that runs in its own process group and whose standard output is read block by block. However this ends, the
 * whole group ends with it.
 */
class ChildProcess
{
public:
    /** ErrorKind::NotFound if there is no such program. */
    static Result<ChildProcess> start(const ProcessCall &call, const Job &job);
    ~ChildProcess() { kill(); }
    ChildProcess(ChildProcess &&other) noexcept;
    ChildProcess &operator=(ChildProcess &&) = delete;

    /** The next block of its standard output, valid until the next call; empty at the end. Fails with
     *  ErrorKind::Cancelled, or ErrorKind::Unreadable if it is silent for too long. */
    Result<QByteArrayView> read();
    /** Waits until it ends, discarding further output. Fails like read(). */
    Result<ProcessEnd> finish();
    /** Terminates it and everything it started: SIGTERM first, then SIGKILL. */
    void kill();

private:
    ChildProcess(const ProcessCall &call, const Job &job);
    Result<void> spawn(const QByteArray &program);
    Result<void> waitForOutput();
    void takeErrors();
    bool hasEnded();

    ProcessCall m_call;
    Job m_job;
    pid_t m_process = -1; ///< -1 if not running.
    FileDescriptor m_handle; ///< To wait for its end; invalid where the kernel has no such thing.
    int m_exitCode = -1;
    FileDescriptor m_output;
    FileDescriptor m_errors;
    QByteArray m_errorText;
    std::vector<char> m_block;
    QElapsedTimer m_silence;
    QElapsedTimer m_ended; ///< Valid once it has ended while others in its group hold the pipes.
};

/** The message of start() for a missing program. */
QString noSuchProgram();

/** Everything that \a call prints, whether it succeeds or not; ErrorKind::Limit beyond \a limit bytes. */
struct ProcessOutput
{
    QByteArray output;
    ProcessEnd end;
};
Result<ProcessOutput> runProcess(const ProcessCall &call, quint64 limit, const Job &job);

}
