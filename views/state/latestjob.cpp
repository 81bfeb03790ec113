// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "latestjob.h"

#include "guarded.h"
#include "handedover.h"
#include "jobfailures.h"
#include "runningjobs.h"

namespace stratoscope
{

namespace
{

/** One that works, and one that was dropped and has not noticed yet. */
constexpr int Threads = 2;

}

LatestJob::LatestJob()
{
    m_threads.setMaxThreadCount(Threads);
}

LatestJob::~LatestJob()
{
    cancel();
    m_threads.waitForDone();
}

void LatestJob::cancel()
{
    m_job.cancel();
    ++m_number;
}

void LatestJob::start(Work work)
{
    cancel();
    m_job = Job();
    // The destructor waits for the threads, so that `this` is still there.
    const Deliver deliver = [this, number = m_number](std::function<void()> function) {
        HandedOver call([this, number, function = std::move(function)] {
            if (number == m_number)
                function();
        });
        QMetaObject::invokeMethod(&m_receiver, std::move(call), Qt::QueuedConnection);
    };
    m_threads.start(HandedOver([job = m_job, deliver, work = std::move(work)] {
        const RunningJobs::Mark mark;
        if (job.isCancelled())
            return;
        if (const auto error = internalErrorOf([&] { work(job, deliver); }))
            deliver([error = *error] { JobFailures::report(error); });
    }));
}

}
