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

/** A program to be run: no shell is involved, so that nothing in an argument means anything. */
struct ProcessCall
{
    QString program; ///< A path, or a name that is looked for in PATH.
    QStringList arguments;
    int patienceMs = 0; ///< How long it may be silent; 0: for ever, until the job is cancelled.
};

/** How a program ended. */
struct ProcessEnd
{
    int exitCode = -1; ///< 128 and more: a signal ended it.
    QString errors; ///< What it said on standard error, the beginning of it.

    bool isFine() const { return exitCode == 0; }
};

/**
 * A program that runs in a process group of its own, and whose standard output is read block by block. Standard input
 * is empty. Whatever way this ends, the whole group ends with it.
 */
class ChildProcess
{
public:
    /** ErrorKind::NotFound where there is no such program. */
    static Result<ChildProcess> start(const ProcessCall &call, const Job &job);
    ~ChildProcess() { kill(); }
    ChildProcess(ChildProcess &&other) noexcept;
    ChildProcess &operator=(ChildProcess &&) = delete;

    /** The next block of its standard output, empty at the end; it stays until the next call. Fails with
     *  ErrorKind::Cancelled, or ErrorKind::Unreadable where it is silent for too long. */
    Result<QByteArrayView> read();
    /** Waits for its end, passing over what it still writes. Fails as read(). */
    Result<ProcessEnd> finish();
    /** Ends it and all that it started: asks first, then insists. */
    void kill();

private:
    ChildProcess(const ProcessCall &call, const Job &job);
    Result<void> spawn(const QByteArray &program);
    Result<void> waitForOutput();
    void takeErrors();
    bool hasEnded();

    ProcessCall m_call;
    Job m_job;
    pid_t m_process = -1; ///< While it runs; then -1.
    int m_exitCode = -1;
    FileDescriptor m_output;
    FileDescriptor m_errors;
    QByteArray m_errorText;
    std::vector<char> m_block;
    QElapsedTimer m_silence;
    QElapsedTimer m_ended; ///< Valid since it ended while others of its group kept the pipes.
};

/** What start() says of a program that is not there. */
QString noSuchProgram();

/** All that \a call prints, if it ends well or not; ErrorKind::Limit beyond \a limit bytes. */
struct ProcessOutput
{
    QByteArray output;
    ProcessEnd end;
};
Result<ProcessOutput> runProcess(const ProcessCall &call, quint64 limit, const Job &job);

}
