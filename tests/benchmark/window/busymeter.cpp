// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "busymeter.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QThread>

#include <algorithm>

namespace stratoscope::benchmark
{

namespace
{

/** An iteration of the event loop that took no longer had nothing to do. */
constexpr double IdleMs = 0.05;
constexpr unsigned long PauseUs = 200;

}

void BusyMeter::take(const std::function<void()> &work)
{
    QElapsedTimer clock;
    clock.start();
    work();
    m_latestMs = static_cast<double>(clock.nsecsElapsed()) / 1e6;
    if (m_latestMs < IdleMs)
        return;
    m_busyMs += m_latestMs;
    m_longestMs = std::max(m_longestMs, m_latestMs);
}

void BusyMeter::runUntilQuiet(int quietMs)
{
    QElapsedTimer quiet;
    quiet.start();
    while (quiet.elapsed() < quietMs) {
        take([] { QCoreApplication::processEvents(); });
        if (m_latestMs >= IdleMs)
            quiet.restart();
        QThread::usleep(PauseUs);
    }
}

void BusyMeter::measure(const std::function<void()> &action, int quietMs)
{
    take(action);
    runUntilQuiet(quietMs);
}

void BusyMeter::measureUntil(const std::function<void()> &action, const std::function<bool()> &isDone)
{
    take(action);
    while (!isDone()) {
        take([] { QCoreApplication::processEvents(); });
        QThread::usleep(PauseUs);
    }
    runUntilQuiet(300);
}

}
