// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <functional>

namespace stratoscope::benchmark
{

/** Runs the event loop of this thread and tells how long it was busy: what a user waits for. */
class BusyMeter
{
public:
    /** Runs \a action and then the event loop, until nothing has happened for \a quietMs. */
    void measure(const std::function<void()> &action, int quietMs = 60);
    /** Runs \a action and then the event loop, until \a isDone, and until all that follows from it is painted. */
    void measureUntil(const std::function<void()> &action, const std::function<bool()> &isDone);

    /** The time that was spent working, in milliseconds. */
    double busyMs() const { return m_busyMs; }
    /** The longest time in which no event could have been answered. */
    double longestMs() const { return m_longestMs; }

private:
    void take(const std::function<void()> &work);
    void runUntilQuiet(int quietMs);

    double m_busyMs = 0;
    double m_longestMs = 0;
    double m_latestMs = 0; ///< Of the latest piece of work.
};

}
