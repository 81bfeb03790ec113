// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <functional>

namespace stratoscope::benchmark
{

/** Runs this thread's event loop and measures how long it was busy, that is, how long a user waits. */
class BusyMeter
{
public:
    /** Runs \a action and then the event loop, until nothing has happened for \a quietMs. */
    void measure(const std::function<void()> &action, int quietMs = 60);
    /** Runs \a action and then the event loop, until \a isDone and everything that follows is painted. */
    void measureUntil(const std::function<void()> &action, const std::function<bool()> &isDone);

    /** The time spent working, in milliseconds. */
    double busyMs() const { return m_busyMs; }
    /** The longest time during which no event could be handled, in milliseconds. */
    double longestMs() const { return m_longestMs; }

private:
    void take(const std::function<void()> &work);
    void runUntilQuiet(int quietMs);

    double m_busyMs = 0;
    double m_longestMs = 0;
    double m_latestMs = 0; ///< Of the latest piece of work.
};

}
