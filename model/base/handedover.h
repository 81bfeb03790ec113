// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <atomic>
#include <functional>
#include <utility>

namespace stratoscope
{

/**
 * A function that Qt hands to another thread, to a pool or through the event queue. Qt does so under its own locks,
 * which ThreadSanitizer does not see; this one it does, so that nothing of ours has to be excepted from its checks.
 */
class HandedOver
{
public:
    explicit HandedOver(std::function<void()> function)
        : m_function(std::move(function))
    {
        release();
    }
    HandedOver(const HandedOver &other)
        : m_function(other.m_function)
    {
        release();
    }
    HandedOver(HandedOver &&other) noexcept
        : m_function(std::move(other.m_function))
    {
        release();
    }
    HandedOver &operator=(const HandedOver &) = delete;
    HandedOver &operator=(HandedOver &&) = delete;
    ~HandedOver() { acquire(); }

    void operator()() const
    {
        if (acquire())
            m_function();
        // The thread that destroys it may be the one that handed it over.
        release();
    }

private:
    void release() const { m_isReady.store(true, std::memory_order_release); }
    bool acquire() const { return m_isReady.load(std::memory_order_acquire); }

    std::function<void()> m_function;
    mutable std::atomic_bool m_isReady = false;
};

}
