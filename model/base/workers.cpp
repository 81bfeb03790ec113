// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "workers.h"

#include "handedover.h"

#include <QCoreApplication>
#include <QThread>

#include <algorithm>
#include <atomic>
#include <latch>
#include <limits>
#include <utility>

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
    m_pool.setMaxThreadCount(std::numeric_limits<int>::max());
    setWidth(std::max(QThread::idealThreadCount(), 2));
    // Before static destruction: libraries with thread-local state must still be loaded.
    qAddPostRoutine([] { shared().m_pool.waitForDone(); });
}

int WorkerPool::width() const
{
    const std::scoped_lock lock(m_mutex);
    return m_most + 1;
}

void WorkerPool::setWidth(int width)
{
    const std::scoped_lock lock(m_mutex);
    m_most = width - 1;
}

int WorkerPool::active() const
{
    const std::scoped_lock lock(m_mutex);
    return m_busy;
}

int WorkerPool::idle() const
{
    const std::scoped_lock lock(m_mutex);
    return m_most - m_busy;
}

void WorkerPool::lend()
{
    count(-1);
}

void WorkerPool::takeBack()
{
    count(1);
}

void WorkerPool::count(int more)
{
    const std::scoped_lock lock(m_mutex);
    m_busy += more;
}

bool WorkerPool::tryStart(std::function<void()> work)
{
    {
        const std::scoped_lock lock(m_mutex);
        if (m_busy >= m_most)
            return false;
        ++m_busy;
    }
    m_pool.start(HandedOver([this, work = std::move(work)]() mutable {
        std::exchange(work, nullptr)();
        count(-1);
    }));
    return true;
}

bool WorkerGroup::tryStart(std::function<void()> work)
{
    {
        const std::scoped_lock lock(m_mutex);
        ++m_running;
    }
    const auto end = [this](const std::exception_ptr &failure) {
        const std::scoped_lock lock(m_mutex);
        if (failure && !m_failure)
            m_failure = failure;
        --m_running;
        m_ended.notify_all();
    };
    const bool started = WorkerPool::shared().tryStart([work = std::move(work), end]() mutable {
        std::exception_ptr failure;
        try {
            work();
        } catch (...) {
            failure = std::current_exception();
        }
        work = nullptr; // Release its captures now, not whenever the pool deletes the task.
        end(failure);
    });
    if (!started)
        end({});
    return started;
}

void WorkerGroup::waitForEnd()
{
    std::unique_lock lock(m_mutex);
    if (m_running == 0)
        return;
    WorkerPool::shared().lend();
    m_ended.wait(lock, [this] { return m_running == 0; });
    WorkerPool::shared().takeBack();
}

void WorkerGroup::wait()
{
    waitForEnd();
    std::unique_lock lock(m_mutex);
    if (const std::exception_ptr failure = std::exchange(m_failure, {})) {
        lock.unlock();
        std::rethrow_exception(failure);
    }
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
    // After an exception nothing new begins, on whatever thread it was.
    const auto workOn = [&](std::size_t i) {
        try {
            work(i);
        } catch (...) {
            next = count;
            throw;
        }
    };
    const auto workThrough = [&] {
        allStarted.wait();
        for (std::size_t i = next++; i < count; i = next++)
            workOn(i);
    };
    for (std::size_t i = next++; i < count; i = next++) {
        while (next < count && helpers.running() + 1 < maxThreads && helpers.tryStart(workThrough)) { }
        if (i == 0)
            allStarted.count_down();
        workOn(i);
    }
    helpers.wait();
}

}
