// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "waitingthreads.h"

#include <utility>

namespace stratoscope
{

void WaitingThreads::start(std::function<void()> work)
{
    m_pool.start([this, work = std::move(work)] {
        try {
            work();
        } catch (...) {
            const std::scoped_lock lock(m_mutex);
            if (!m_failure)
                m_failure = std::current_exception();
        }
    });
}

void WaitingThreads::wait()
{
    m_pool.waitForDone();
    if (const std::exception_ptr failure = std::exchange(m_failure, {}))
        std::rethrow_exception(failure);
}

}
