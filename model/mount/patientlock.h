// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "job.h"

#include <chrono>
#include <mutex>

namespace stratoscope
{

/** Locks \a mutex, or gives up soon after \a job is cancelled: then, the lock owns nothing. */
inline std::unique_lock<std::timed_mutex> lockUnlessCancelled(std::timed_mutex &mutex, const Job &job)
{
    constexpr std::chrono::milliseconds LookAgain(20);
    std::unique_lock lock(mutex, std::defer_lock);
    while (!job.isCancelled() && !lock.try_lock_for(LookAgain)) { }
    return lock;
}

}
