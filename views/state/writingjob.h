// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "error.h"
#include "job.h"
#include "latestjob.h"
#include "progressthrottle.h"

#include <functional>

namespace stratoscope
{

/**
 * Writes something off the GUI thread. Stopping it only asks: the outcome is still delivered, for nothing else says
 * whether it was too late to stop.
 */
template<typename Outcome>
class WritingJob
{
public:
    using Write = std::function<Result<Outcome>(const Job &)>;
    using ShowProgress = std::function<void(const Progress &)>;
    using Done = std::function<void(const Result<Outcome> &)>;

    WritingJob() = default;
    /** Waits until what is being written has stopped. */
    ~WritingJob() { stop(); }
    Q_DISABLE_COPY_MOVE(WritingJob)

    /** Calls \a write on another thread, and the others on that of the WritingJob. */
    void start(const Write &write, const ShowProgress &showProgress, const Done &done)
    {
        m_running = Job();
        m_isRunning = true;
        m_job.start([=, this, running = m_running](const Job &, const LatestJob::Deliver &deliver) {
            ProgressThrottle throttle;
            const Job reporting = running.reportingTo([&, this](const Progress &progress) {
                if (throttle.pass())
                    deliver([this, showProgress, progress] { report(showProgress, progress); });
            });
            const Result<Outcome> outcome = write(reporting);
            deliver([this, done, outcome] {
                m_isRunning = false;
                done(outcome);
            });
        });
    }

    void stop() { m_running.cancel(); }
    /** Until its outcome was delivered. */
    bool isRunning() const { return m_isRunning; }

private:
    void report(const ShowProgress &showProgress, const Progress &progress) const
    {
        if (m_isRunning && !m_running.isCancelled())
            showProgress(progress);
    }

    Job m_running; ///< Not the LatestJob's own, which would drop the outcome.
    bool m_isRunning = false;
    LatestJob m_job; ///< The last member: what it delivers uses the others.
};

}
