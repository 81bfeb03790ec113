// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "waitingthreads.h"

#include "handedover.h"

#include <utility>

namespace stratoscope
{

void WaitingThreads::start(std::function<void()> work)
{
    m_pool.start(HandedOver([this, work = std::move(work)] {
        std::exception_ptr failure;
        try {
            work();
        } catch (...) {
            failure = std::current_exception();
        }
        // Also without a failure: so that wait() sees what was done here.
        const std::scoped_lock lock(m_mutex);
        if (failure && !m_failure)
            m_failure = failure;
    }));
}

void WaitingThreads::wait()
{
    m_pool.waitForDone();
    std::unique_lock lock(m_mutex);
    if (const std::exception_ptr failure = std::exchange(m_failure, {})) {
        lock.unlock();
        std::rethrow_exception(failure);
    }
}

}
