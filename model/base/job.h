// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "error.h"

#include <atomic>
#include <functional>
#include <memory>

namespace stratoscope
{

/** The progress of a long operation. */
struct Progress
{
    QString what; ///< The current step, for people; already translated.
    quint64 done = 0; ///< Bytes.
    quint64 total = 0; ///< Bytes; 0 if unknown.
};

/**
 * What a long operation needs from its caller: a way to be cancelled and a way to report progress. A value whose copies
 * share the cancel flag. Thread-safe; the progress function is called on the worker threads.
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

    /** A job that is cancelled together with this one but reports elsewhere. */
    Job reportingTo(Report report) const
    {
        Job child = *this;
        child.m_report = std::move(report);
        return child;
    }

    /** The error that a cancelled function returns. */
    static tl::unexpected<Error> cancelled() { return failure(ErrorKind::Cancelled, {}, QStringLiteral("cancelled")); }

private:
    std::shared_ptr<std::atomic_bool> m_cancelled;
    Report m_report;
};

}
