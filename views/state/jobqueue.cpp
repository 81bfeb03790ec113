// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "jobqueue.h"

namespace stratoscope
{

JobQueue::JobQueue()
{
    m_threads.setMaxThreadCount(1);
}

JobQueue::~JobQueue()
{
    m_job.cancel();
    m_threads.waitForDone();
}

void JobQueue::cancel()
{
    m_job.cancel();
    m_job = Job();
}

Job::Report JobQueue::onReceiver(Job::Report report)
{
    if (!report)
        return {};
    return [this, report = std::move(report)](const Progress &progress) {
        QMetaObject::invokeMethod(
            &m_receiver, [report, progress] { report(progress); }, Qt::QueuedConnection);
    };
}

void JobQueue::countDone()
{
    --m_waiting;
    if (m_waiting == 0 && m_idle)
        m_idle();
}

void JobQueue::add(Work work, Job::Report report)
{
    ++m_waiting;
    // The destructor waits for the thread, so that `this` is still there.
    const auto call = [this](std::function<void()> function) {
        QMetaObject::invokeMethod(&m_receiver, std::move(function), Qt::QueuedConnection);
    };
    m_threads.start([this, call, job = m_job.reportingTo(onReceiver(std::move(report))), work = std::move(work)] {
        work(job, call);
        call([this] { countDone(); });
    });
}

}
