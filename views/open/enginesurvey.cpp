// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "enginesurvey.h"

namespace stratoscope
{

EngineSurvey::EngineSurvey(EnginePrograms programs, QObject *parent)
    : QObject(parent)
    , m_programs(std::move(programs))
{
}

void EngineSurvey::start()
{
    cancel();
    for (const EngineKind kind : AllKinds<EngineKind>) {
        if (m_programs.of(kind).isEmpty())
            continue;
        ++m_running;
        Q_EMIT asked(currentEngine(kind, m_programs));
        survey(m_jobs[std::size_t(kind)], kind);
    }
    if (m_running == 0)
        Q_EMIT finished();
}

void EngineSurvey::cancel()
{
    for (LatestJob &job : m_jobs)
        job.cancel();
    m_running = 0;
}

void EngineSurvey::survey(LatestJob &latest, EngineKind kind)
{
    latest.start([this, kind, programs = m_programs](const Job &job, const LatestJob::Deliver &deliver) {
        for (const Engine &engine : enginesOf(kind, programs, job)) {
            deliver([this, engine] { Q_EMIT asked(engine); });
            EngineListing listing = listEngine(engine, false, job);
            deliver([this, listing] { Q_EMIT answered(listing); });
            if (listing.problem || listing.containers.empty())
                continue;
            // Computing the size of a container's files is slow, so nothing else waits for it.
            const Result<std::vector<EngineContainer>> sized = listContainers(engine, true, job);
            if (!sized)
                continue;
            listing.containers = *sized;
            deliver([this, listing] { Q_EMIT answered(listing); });
        }
        deliver([this] {
            if (--m_running == 0)
                Q_EMIT finished();
        });
    });
}

}
