// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "sidesink.h"

#include "guarded.h"

namespace stratoscope
{

void SideSink::Batch::add(const RawEntry &entry)
{
    if (entries.size() == count)
        entries.emplace_back();
    RawEntry &kept = entries[count++];
    kept = entry;
    // Views are set once all names are here: until then they may move.
    names.insert(names.end(), entry.path.begin(), entry.path.end());
    names.insert(names.end(), entry.linkTarget.begin(), entry.linkTarget.end());
}

void SideSink::Batch::passTo(EntrySink &sink)
{
    const char *at = names.data();
    for (std::size_t i = 0; i < count; ++i) {
        RawEntry &entry = entries[i];
        entry.path = QByteArrayView(at, entry.path.size());
        at += entry.path.size();
        entry.linkTarget = QByteArrayView(at, entry.linkTarget.size());
        at += entry.linkTarget.size();
        sink.add(entry);
    }
    count = 0;
    names.clear();
}

SideSink::SideSink(EntrySink &target)
    : m_target(target)
{
}

SideSink::~SideSink()
{
    // Who wants to know what fails has called finish().
    static_cast<void>(internalErrorOf([this] { finish(); }));
}

/** Looks for a free thread again from time to time, since another layer may have finished in the meantime. */
bool SideSink::trySpread()
{
    ++m_seen;
    if (!m_started && m_seen % FirstEntries == 0)
        m_started = m_workers.tryStart([this] { passOnOrFail(); });
    return m_started;
}

void SideSink::add(const RawEntry &entry)
{
    if (!trySpread()) {
        m_target.add(entry);
        return;
    }
    Batch &batch = m_batches[m_written % Batches];
    batch.add(entry);
    if (batch.count == BatchEntries)
        publish();
}

void SideSink::publish()
{
    std::unique_lock lock(m_mutex);
    ++m_written;
    m_changed.notify_all();
    m_changed.wait(lock, [this] { return m_hasFailed || m_written - m_done < Batches; });
    if (!m_hasFailed)
        return;
    lock.unlock();
    m_workers.wait();
}

void SideSink::passOnOrFail()
{
    try {
        passOn();
    } catch (...) {
        // Thrown again by whoever waits, as if there had been one thread.
        const std::scoped_lock lock(m_mutex);
        m_hasFailed = true;
        m_changed.notify_all();
        throw;
    }
}

void SideSink::passOn()
{
    for (;;) {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return m_closed || m_done < m_written; });
        if (m_done == m_written)
            return;
        Batch &batch = m_batches[m_done % Batches];
        lock.unlock();
        batch.passTo(m_target);
        lock.lock();
        ++m_done;
        m_changed.notify_all();
    }
}

void SideSink::finish()
{
    if (!m_started)
        return;
    if (m_batches[m_written % Batches].count > 0)
        publish();
    {
        const std::scoped_lock lock(m_mutex);
        m_closed = true;
        m_changed.notify_all();
    }
    m_workers.wait();
    m_started = false;
}

}
