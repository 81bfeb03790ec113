// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QtGlobal>

#include <atomic>

namespace stratoscope
{

/** Counts the jobs that run in threads: whoever destroys what one of them works for waits until it ends, and on a disk that
 *  does not answer that takes any time. */
class RunningJobs
{
public:
    /** Of the whole program, including those that are cancelled and have not noticed. */
    static int count() { return s_count.load(std::memory_order_relaxed); }

    /** One of them, as long as it lives. */
    class Mark
    {
    public:
        Mark() { s_count.fetch_add(1, std::memory_order_relaxed); }
        ~Mark() { s_count.fetch_sub(1, std::memory_order_relaxed); }
        Q_DISABLE_COPY_MOVE(Mark)
    };

private:
    static inline std::atomic_int s_count = 0;
};

}
