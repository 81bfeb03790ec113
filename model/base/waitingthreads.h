// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QThreadPool>

#include <exception>
#include <functional>
#include <mutex>

namespace stratoscope
{

/**
 * Threads for work that waits for others, such as a server, more than it computes: unlike those of WorkerPool, as many
 * as are wanted. The destructor waits until all of it has ended. What throws there is thrown again by wait(): in its
 * own thread nobody would catch it, and the program would end.
 */
class WaitingThreads
{
public:
    /** At most \a most work at once; the others queue. */
    explicit WaitingThreads(int most) { m_pool.setMaxThreadCount(most); }
    Q_DISABLE_COPY_MOVE(WaitingThreads)

    void start(std::function<void()> work);
    /** Waits until everything started has ended, and throws the first exception. */
    void wait();

private:
    std::mutex m_mutex;
    std::exception_ptr m_failure; ///< Guarded by m_mutex.
    QThreadPool m_pool; ///< Goes first, and waits.
};

}
