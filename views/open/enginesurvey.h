// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "enginelisting.h"
#include "latestjob.h"

#include <QObject>

#include <array>

namespace stratoscope
{

/** Asks all engines what they have, in parallel and off the GUI thread: one that hangs does not hold up the others. */
class EngineSurvey : public QObject
{
    Q_OBJECT

public:
    explicit EngineSurvey(EnginePrograms programs, QObject *parent = nullptr);

    /** Asks again. */
    void start();
    void cancel();
    bool isBusy() const { return m_running > 0; }

Q_SIGNALS:
    /** An engine is being asked. */
    void asked(const stratoscope::Engine &engine);
    /** The engine answered; emitted once more when the sizes of its containers are known. */
    void answered(const stratoscope::EngineListing &listing);
    /** All have answered. */
    void finished();

private:
    void survey(LatestJob &job, EngineKind kind);

    const EnginePrograms m_programs;
    int m_running = 0;
    std::array<LatestJob, EngineCount> m_jobs; ///< Last, so that they are gone before anything they deliver to.
};

}
