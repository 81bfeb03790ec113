// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "job.h"

#include <QObject>
#include <QThreadPool>

namespace stratoscope
{

/**
 * Answers a question that may change in the meantime, such as a search while the user types: runs one function at a
 * time off the GUI thread. A newer one drops the previous one, which then delivers nothing more.
 */
class LatestJob
{
public:
    /** Calls a function on the thread of the LatestJob, unless the work was dropped in the meantime. */
    using Deliver = std::function<void(std::function<void()>)>;
    using Work = std::function<void(const Job &job, const Deliver &deliver)>;

    LatestJob();
    /** Waits only until running work notices that it is cancelled. */
    ~LatestJob();
    Q_DISABLE_COPY_MOVE(LatestJob)

    void start(Work work);
    void cancel();

private:
    QObject m_receiver;
    QThreadPool m_threads;
    Job m_job;
    quint64 m_number = 0; ///< The number of the latest work.
};

}
