// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QThreadPool>

#include <condition_variable>
#include <cstddef>
#include <functional>
#include <mutex>

namespace stratoscope
{

/**
 * The threads that long work may use beside the one it runs in: one pool for the whole process, one thread smaller than
 * the machine has cores. Nothing waits in a queue: work either gets a thread now, or whoever has it does it itself. So
 * work may be split inside of work that was split without anybody waiting for a thread for ever.
 */
class WorkerPool
{
public:
    static WorkerPool &shared();
    Q_DISABLE_COPY_MOVE(WorkerPool)

    /** How many threads can work at once, the calling one included. */
    int width() const { return m_pool.maxThreadCount() + 1; }
    /** For tests: as on a machine of \a width cores; 1 is none beside the calling thread. */
    void setWidth(int width) { m_pool.setMaxThreadCount(width - 1); }
    /** Threads that are working now. */
    int active() const { return m_pool.activeThreadCount(); }
    /** Threads that are free now; another may take them at any time. */
    int idle() const { return m_pool.maxThreadCount() - m_pool.activeThreadCount(); }

    /** Runs \a work in a thread of the pool; false where none is free, and then nothing happens. */
    bool tryStart(std::function<void()> work);

private:
    WorkerPool();

    QThreadPool m_pool;
};

/** Work in threads of the pool that has ended when its group goes, which waits for it. */
class WorkerGroup
{
public:
    WorkerGroup() = default;
    ~WorkerGroup() { wait(); }
    Q_DISABLE_COPY_MOVE(WorkerGroup)

    /** As WorkerPool::tryStart(). */
    bool tryStart(std::function<void()> work);
    /** Waits until all that was started has ended. */
    void wait();
    int running() const;

private:
    mutable std::mutex m_mutex;
    std::condition_variable m_ended;
    int m_running = 0; ///< Guarded by m_mutex.
};

/**
 * Calls \a work with each number below \a count, in up to \a maxThreads threads, of which the calling one is one; in
 * order, as far as work side by side has one. Threads of the pool that get free on the way are used too.
 */
void forEachSideBySide(std::size_t count, int maxThreads, const std::function<void(std::size_t)> &work);

}
