// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "job.h"

#include <QObject>
#include <QThreadPool>

namespace stratoscope
{

/**
 * Does one thing after another off the GUI thread, where each builds on the one before: the steps of a sandbox. What
 * was begun is never dropped, unless it is cancelled.
 */
class JobQueue
{
public:
    /** Has a function called on the thread of the JobQueue. */
    using Deliver = std::function<void(std::function<void()>)>;
    using Work = std::function<void(const Job &job, const Deliver &deliver)>;

    JobQueue();
    /** Waits no longer than running work needs to see that it is cancelled; nothing is delivered any more. */
    ~JobQueue();
    Q_DISABLE_COPY_MOVE(JobQueue)

    /** Has \a work done after all that was added before; \a report gets its progress, on the thread of the JobQueue. */
    void add(Work work, Job::Report report = {});
    /** Tells the work that runs or waits to stop. It still delivers what it came to. */
    void cancel();
    /** True until the last of what was added has delivered. */
    bool isBusy() const { return m_waiting > 0; }
    /** Has \a idle called whenever the last of what was added has delivered. */
    void whenIdle(std::function<void()> idle) { m_idle = std::move(idle); }

private:
    Job::Report onReceiver(Job::Report report);
    void countDone();

    QObject m_receiver;
    QThreadPool m_threads;
    Job m_job; ///< Of all work since the last cancel().
    int m_waiting = 0;
    std::function<void()> m_idle;
};

}
