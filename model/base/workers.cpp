// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "workers.h"

#include "handedover.h"

#include <QCoreApplication>
#include <QThread>

#include <algorithm>
#include <atomic>
#include <exception>
#include <latch>

namespace stratoscope
{

WorkerPool &WorkerPool::shared()
{
    static WorkerPool pool;
    return pool;
}

WorkerPool::WorkerPool()
{
    m_pool.setObjectName(QStringLiteral("Workers"));
    setWidth(std::max(QThread::idealThreadCount(), 2));
    // Before static destruction: libraries with thread-local state must still be loaded.
    qAddPostRoutine([] { shared().m_pool.waitForDone(); });
}

bool WorkerPool::tryStart(std::function<void()> work)
{
    return idle() > 0 && m_pool.tryStart(HandedOver(std::move(work)));
}

bool WorkerGroup::tryStart(std::function<void()> work)
{
    {
        const std::scoped_lock lock(m_mutex);
        ++m_running;
    }
    const auto end = [this] {
        const std::scoped_lock lock(m_mutex);
        --m_running;
        m_ended.notify_all();
    };
    const bool started = WorkerPool::shared().tryStart([work = std::move(work), end]() mutable {
        work();
        work = nullptr; // Release its captures now, not whenever the pool deletes the task.
        end();
    });
    if (!started)
        end();
    return started;
}

void WorkerGroup::wait()
{
    std::unique_lock lock(m_mutex);
    m_ended.wait(lock, [this] { return m_running == 0; });
}

int WorkerGroup::running() const
{
    const std::scoped_lock lock(m_mutex);
    return m_running;
}

void forEachSideBySide(std::size_t count, int maxThreads, const std::function<void(std::size_t)> &work)
{
    std::atomic<std::size_t> next = 0;
    // Otherwise the first helper could take the other helpers' threads for subtasks of its own.
    std::latch allStarted(1);
    WorkerGroup helpers;
    std::mutex mutex;
    std::exception_ptr failure; // Of a helper: in its own thread nobody would catch it.
    const auto workThrough = [&] {
        allStarted.wait();
        try {
            for (std::size_t i = next++; i < count; i = next++)
                work(i);
        } catch (...) {
            const std::scoped_lock lock(mutex);
            failure = std::current_exception();
            next = count;
        }
    };
    for (std::size_t i = next++; i < count; i = next++) {
        while (next < count && helpers.running() + 1 < maxThreads && helpers.tryStart(workThrough)) { }
        if (i == 0)
            allStarted.count_down();
        work(i);
    }
    helpers.wait();
    if (failure)
        std::rethrow_exception(failure);
}

}
