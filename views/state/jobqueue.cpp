// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "jobqueue.h"

#include "guarded.h"
#include "handedover.h"
#include "jobfailures.h"
#include "progressthrottle.h"
#include "runningjobs.h"

#include <algorithm>
#include <memory>

namespace stratoscope
{

namespace
{

/** One that works, and a few dropped ones that have not noticed yet. */
constexpr int QueueThreads = 4;

}

JobQueue::JobQueue()
{
    m_threads.setMaxThreadCount(QueueThreads);
}

JobQueue::~JobQueue()
{
    drop();
    m_threads.waitForDone();
}

bool JobQueue::isWorking() const
{
    return std::any_of(m_items.begin(), m_items.end(), [](const Item &item) { return !item.job.isCancelled(); });
}

void JobQueue::cancel()
{
    for (const Item &item : m_items)
        item.job.cancel();
}

void JobQueue::cancel(Owner owner)
{
    for (const Item &item : m_items) {
        if (item.owner == owner)
            item.job.cancel();
    }
}

void JobQueue::drop()
{
    cancel();
    m_items.clear();
    ++m_drops;
}

void JobQueue::call(std::function<void()> function)
{
    QMetaObject::invokeMethod(&m_receiver, HandedOver(std::move(function)), Qt::QueuedConnection);
}

Job::Report JobQueue::onReceiver(Job::Report report)
{
    if (!report)
        return {};
    const auto throttle = std::make_shared<ProgressThrottle>();
    return [this, throttle, drops = m_drops, report = std::move(report)](const Progress &progress) {
        if (!throttle->pass())
            return;
        call([this, drops, report, progress] {
            if (drops == m_drops)
                report(progress);
        });
    };
}

void JobQueue::add(Owner owner, Work work, Job::Report report)
{
    m_items.push_back({owner, Job(onReceiver(std::move(report))), std::move(work)});
    if (m_items.size() == 1)
        startFirst();
}

void JobQueue::startFirst()
{
    // The destructor waits for the threads, so that `this` is still there.
    const Deliver deliver = [this, drops = m_drops](std::function<void()> function) {
        call([this, drops, function = std::move(function)] {
            if (drops == m_drops)
                function();
        });
    };
    Item &item = m_items.front();
    m_threads.start(HandedOver([this, deliver, job = item.job, work = std::exchange(item.work, {})] {
        const RunningJobs::Mark mark;
        if (const auto error = internalErrorOf([&] { work(job, deliver); }))
            deliver([error = *error] { JobFailures::report(error); });
        deliver([this] { finishFirst(); });
    }));
}

void JobQueue::finishFirst()
{
    m_items.pop_front();
    if (!m_items.empty())
        startFirst();
    else if (m_idle)
        m_idle();
}

}
