// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "error.h"

#include <atomic>
#include <functional>
#include <memory>

namespace stratoscope
{

/** How far a long piece of work has come. */
struct Progress
{
    QString what; ///< What is being done now, for people; already translated.
    quint64 done = 0; ///< Bytes.
    quint64 total = 0; ///< Bytes; 0 if unknown.
};

/**
 * What long work needs of its caller: a way to be told to stop and a way to say how far it is. A value: copies share
 * the flag. Safe to use from several threads; the progress function is called from the working threads.
 */
class Job
{
public:
    using Report = std::function<void(const Progress &)>;

    explicit Job(Report report = {})
        : m_cancelled(std::make_shared<std::atomic_bool>(false))
        , m_report(std::move(report))
    {
    }

    void cancel() const { m_cancelled->store(true, std::memory_order_relaxed); }
    bool isCancelled() const { return m_cancelled->load(std::memory_order_relaxed); }

    void report(const Progress &progress) const
    {
        if (m_report)
            m_report(progress);
    }

    /** A job that is cancelled with this one but reports elsewhere. */
    Job reportingTo(Report report) const
    {
        Job child = *this;
        child.m_report = std::move(report);
        return child;
    }

    /** What a function returns when it notices that it was cancelled. */
    static tl::unexpected<Error> cancelled() { return failure(ErrorKind::Cancelled, {}, QStringLiteral("cancelled")); }

private:
    std::shared_ptr<std::atomic_bool> m_cancelled;
    Report m_report;
};

}
