// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QElapsedTimer>

#include <atomic>

namespace stratoscope
{

/** Lets through what may be shown of reports, which come much faster than anybody can read. Safe to use from several
 *  threads. */
class ProgressThrottle
{
public:
    /** For a window: twenty a second leave it the time for all else. */
    static constexpr qint64 WindowMs = 50;

    explicit ProgressThrottle(qint64 intervalMs = WindowMs)
        : m_intervalMs(intervalMs)
    {
        m_clock.start();
    }

    /** True for the first call, and then once an interval. */
    bool pass()
    {
        const qint64 now = m_clock.elapsed();
        qint64 next = m_next.load(std::memory_order_relaxed);
        return now >= next && m_next.compare_exchange_strong(next, now + m_intervalMs, std::memory_order_relaxed);
    }

private:
    const qint64 m_intervalMs;
    QElapsedTimer m_clock;
    std::atomic<qint64> m_next = 0;
};

}
