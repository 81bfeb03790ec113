// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QElapsedTimer>

#include <atomic>

namespace stratoscope
{

/** Lets through what may be shown of reports that come from several threads, much faster than anybody can read. */
class ProgressThrottle
{
public:
    static constexpr qint64 IntervalMs = 50;

    ProgressThrottle() { m_clock.start(); }

    /** True for the first call, and then once an interval. */
    bool pass()
    {
        const qint64 now = m_clock.elapsed();
        qint64 next = m_next.load(std::memory_order_relaxed);
        return now >= next && m_next.compare_exchange_strong(next, now + IntervalMs, std::memory_order_relaxed);
    }

private:
    QElapsedTimer m_clock;
    std::atomic<qint64> m_next = 0;
};

}
