// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "wasteanalysis.h"

#include "explorerstate.h"
#include "progressthrottle.h"
#include "spokenlanguage.h"

namespace stratoscope
{

WasteAnalysis::WasteAnalysis(ExplorerState *state, QObject *parent)
    : QObject(parent)
    , m_state(state)
{
    connect(m_state, &ExplorerState::sourceChanged, this, [this] {
        m_work.cancel();
        m_image.reset();
        setPhase(Phase::Idle);
    });
    connect(m_state, &ExplorerState::loadedChanged, this, &WasteAnalysis::follow);
}

void WasteAnalysis::want(bool isWanted)
{
    m_wanted += isWanted ? 1 : -1;
    follow();
}

bool WasteAnalysis::isOf(const LoadedImagePtr &image) const
{
    return m_image && m_image->tree.sharesShapeWith(image->tree);
}

void WasteAnalysis::follow()
{
    const LoadedImagePtr loaded = m_state->loaded();
    if (!loaded)
        return;
    if (m_phase != Phase::Idle && !isOf(loaded)) {
        m_work.cancel();
        setPhase(Phase::Idle);
    }
    m_image = loaded;
    const bool begins = m_phase == Phase::Idle || m_phase == Phase::Waiting;
    if (m_wanted <= 0 || !begins)
        return;
    if (loaded->tree.questions().empty())
        start();
    else
        setPhase(Phase::Waiting);
}

void WasteAnalysis::start()
{
    const LoadedImagePtr loaded = m_state->loaded();
    if (!loaded)
        return;
    m_work.start([this, loaded, language = spokenLanguage()](const Job &job, const LatestJob::Deliver &deliver) {
        ProgressThrottle throttle;
        const Job reporting = job.reportingTo([&](const Progress &progress) {
            if (throttle.pass())
                deliver([this, progress] { Q_EMIT progressed(progress); });
        });
        const Result<WasteReportPtr> report
            = wasteReport(loaded, language, reporting, projectFolders(loaded->source->location));
        if (report)
            deliver([this, report = *report] { setPhase(Phase::Done, report); });
    });
    setPhase(Phase::Running);
}

void WasteAnalysis::stop()
{
    if (m_phase != Phase::Running && m_phase != Phase::Waiting)
        return;
    m_work.cancel();
    setPhase(Phase::Stopped);
}

void WasteAnalysis::renew()
{
    m_work.cancel();
    setPhase(Phase::Idle);
    follow();
}

void WasteAnalysis::setPhase(Phase phase, const WasteReportPtr &report)
{
    if (phase == m_phase && report == m_report)
        return;
    m_phase = phase;
    m_report = report;
    Q_EMIT changed();
}

}
