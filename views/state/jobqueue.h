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
 * Does one thing after another off the GUI thread, where each builds on the previous one, like the steps of a sandbox.
 * Work that has started is never dropped, unless it is cancelled.
 */
class JobQueue
{
public:
    /** Has a function called on the thread of the JobQueue. */
    using Deliver = std::function<void(std::function<void()>)>;
    using Work = std::function<void(const Job &job, const Deliver &deliver)>;
    /** The owner of the work: an address for cancelling it. */
    using Owner = const void *;

    JobQueue();
    /** Waits only until running work notices that it is cancelled; nothing is delivered any more. */
    ~JobQueue();
    Q_DISABLE_COPY_MOVE(JobQueue)

    /** Queues \a work to run once everything added before has been delivered; \a report gets its progress, on the
     *  thread of the JobQueue and at most twenty times a second. */
    void add(Owner owner, Work work, Job::Report report = {});
    /** Cancels the work that is running or waiting. It still delivers its result. */
    void cancel();
    /** The same for the work of a single \a owner. */
    void cancel(Owner owner);
    /** Cancels all work and forgets it: none of it is delivered any more, and work added from now on
     *  does not wait for it. */
    void drop();
    /** True until the last of the added work has been delivered. */
    bool isBusy() const { return !m_items.empty(); }
    /** True while there is work that was not cancelled. */
    bool isWorking() const;
    /** Calls \a idle whenever the last of the added work has been delivered. */
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
    quint64 m_drops = 0; ///< Work added before the last drop is not delivered.
    std::function<void()> m_idle;
};

}
