// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "job.h"

#include <QObject>
#include <QThreadPool>

#include <deque>

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
    /** Whose work it is: an address to cancel it by. */
    using Owner = const void *;

    JobQueue();
    /** Waits no longer than running work needs to see that it is cancelled; nothing is delivered any more. */
    ~JobQueue();
    Q_DISABLE_COPY_MOVE(JobQueue)

    /** Has \a work done after all that was added before has delivered; \a report gets its progress, on the thread of the
     *  JobQueue and at most twenty times a second. */
    void add(Owner owner, Work work, Job::Report report = {});
    /** Tells the work that runs or waits to stop. It still delivers what it came to. */
    void cancel();
    /** The same for the work of one \a owner. */
    void cancel(Owner owner);
    /** Cancels all work and forgets it: nothing of it is delivered any more, and what is added now does not wait for it. */
    void drop();
    /** True until the last of what was added has delivered. */
    bool isBusy() const { return !m_items.empty(); }
    /** True while there is work that was not told to stop. */
    bool isWorking() const;
    /** Has \a idle called whenever the last of what was added has delivered. */
    void whenIdle(std::function<void()> idle) { m_idle = std::move(idle); }

private:
    struct Item
    {
        Owner owner;
        Job job;
        Work work;
    };

    void call(std::function<void()> function);
    Job::Report onReceiver(Job::Report report);
    void startFirst();
    void finishFirst();

    QObject m_receiver;
    QThreadPool m_threads;
    std::deque<Item> m_items; ///< The first one runs, the others wait.
    quint64 m_drops = 0; ///< What was added before the last of them does not deliver.
    std::function<void()> m_idle;
};

}
