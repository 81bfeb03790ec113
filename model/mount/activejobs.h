// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "job.h"

#include <algorithm>
#include <mutex>
#include <vector>

namespace stratoscope
{

/** The jobs that run at the moment, to cancel all of them. Thread-safe. */
class ActiveJobs
{
public:
    void add(const Job &job)
    {
        const std::scoped_lock lock(m_mutex);
        if (m_isOver)
            job.cancel();
        m_jobs.push_back(&job);
    }

    void remove(const Job &job)
    {
        const std::scoped_lock lock(m_mutex);
        std::erase(m_jobs, &job);
    }

    /** Also those that are yet to come. */
    void cancelAll()
    {
        const std::scoped_lock lock(m_mutex);
        m_isOver = true;
        for (const Job *job : m_jobs)
            job->cancel();
    }

private:
    std::mutex m_mutex;
    std::vector<const Job *> m_jobs;
    bool m_isOver = false;
};

}
