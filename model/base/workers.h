// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QThreadPool>

#include <condition_variable>
#include <cstddef>
#include <exception>
#include <functional>
#include <mutex>

namespace stratoscope
{

/**
 * The threads that a long operation may use besides its own: one pool for the whole process, with one thread fewer than
 * the machine has cores. Nothing queues: work either gets a thread right away, or the caller does it itself. So work
 * that was split may be split again without deadlock.
 */
class WorkerPool
{
public:
    static WorkerPool &shared();
    Q_DISABLE_COPY_MOVE(WorkerPool)

    /** How many threads can work at once, including the calling one. */
    int width() const;
    /** For tests: as on a machine with \a width cores; 1 means only the calling thread. */
    void setWidth(int width);
    /** Busy threads, without those that wait. */
    int active() const;
    /** Free threads; somebody else may take them at any time. */
    int idle() const;

    /** Runs \a work on a pool thread; returns false and does nothing if none is free. */
    bool tryStart(std::function<void()> work);
    /** Says that the calling thread waits for others, until takeBack(): as long, one more may work in its place. */
    void lend();
    void takeBack();

private:
    WorkerPool();
    void count(int more);

    mutable std::mutex m_mutex;
    int m_most = 0; ///< Guarded by m_mutex, like the following.
    int m_busy = 0;
    /** Without a limit of its own: QThreadPool keeps what it has accepted for later once reserveThread() exceeds that,
     *  and those who wait for that work would wait for each other. */
    QThreadPool m_pool;
};

/**
 * Work on pool threads; the destructor waits until all of it has ended. What throws there is thrown again by wait(): in
 * the pool's thread nobody would catch it, and the program would end.
 */
class WorkerGroup
{
public:
    WorkerGroup() = default;
    ~WorkerGroup() { waitForEnd(); }
    Q_DISABLE_COPY_MOVE(WorkerGroup)

    /** Like WorkerPool::tryStart(). Whoever waits for what \a work does by other means than wait() has to hear of its
     *  exceptions: \a work catches them, tells, and throws again. */
    bool tryStart(std::function<void()> work);
    /** Waits until everything started has ended, and throws the first exception that nobody was told of yet. */
    void wait();
    int running() const;

private:
    void waitForEnd();

    mutable std::mutex m_mutex;
    std::condition_variable m_ended;
    int m_running = 0; ///< Guarded by m_mutex, like the following.
    std::exception_ptr m_failure;
};

/**
 * Calls \a work with each number below \a count, on up to \a maxThreads threads including the calling one, and starts
 * them in order. Pool threads that become free on the way join in.
 */
void forEachSideBySide(std::size_t count, int maxThreads, const std::function<void(std::size_t)> &work);

}
