// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "watchedsource.h"

#include <atomic>

namespace stratoscope
{

namespace
{

constexpr quint64 WatchedAReport = 1 << 20;

class WatchedSource : public ByteSource
{
public:
    WatchedSource(ByteSourcePtr source, const Job &job, const QString &what)
        : m_source(std::move(source))
        , m_job(job)
        , m_what(what)
    {
    }

    quint64 size() const override { return m_source->size(); }
    QString name() const override { return m_source->name(); }

    Result<qsizetype> readAt(quint64 offset, std::span<char> buffer) const override
    {
        auto count = m_source->readWaiting(offset, buffer, m_job);
        if (count && *count > 0)
            report(offset + static_cast<quint64>(*count));
        return count;
    }

private:
    void report(quint64 done) const
    {
        const quint64 last = m_reported.load(std::memory_order_relaxed);
        if (done <= last || (done < last + WatchedAReport && done < size()))
            return;
        m_reported.store(done, std::memory_order_relaxed);
        m_job.report({m_what, done, size()});
    }

    ByteSourcePtr m_source;
    Job m_job;
    QString m_what;
    mutable std::atomic<quint64> m_reported {0};
};

}

ByteSourcePtr watchedSource(ByteSourcePtr source, const Job &job, const QString &what)
{
    return std::make_shared<WatchedSource>(std::move(source), job, what);
}

ByteSourcePtr waitingSource(ByteSourcePtr source, const Job &job)
{
    return watchedSource(std::move(source), job.reportingTo({}), {});
}

}
