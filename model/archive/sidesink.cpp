// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "sidesink.h"

#include "guarded.h"

namespace stratoscope
{

namespace
{

/** Whether \a entry has more than a Record does. */
bool isRareEntry(const RawEntry &entry)
{
    return entry.deviceMajor != 0 || entry.deviceMinor != 0 || !entry.xattrs.empty() || entry.sparse || entry.whiteout
        || entry.opaque || entry.metacopy || !entry.redirect.isEmpty();
}

}

void SideSink::Batch::add(const RawEntry &entry)
{
    const bool isRare = isRareEntry(entry);
    records.push_back({entry.size, entry.dataOffset, entry.mtime, entry.mtimeNsec, entry.uid, entry.gid,
        quint32(entry.path.size()), quint32(entry.linkTarget.size()), entry.mode, entry.type, isRare,
        entry.hash.has_value(), entry.hash.value_or(ContentHash())});
    if (isRare)
        rare.push_back(entry);
    names.append(entry.path.data(), std::size_t(entry.path.size()));
    names.append(entry.linkTarget.data(), std::size_t(entry.linkTarget.size()));
}

void SideSink::Batch::passTo(EntrySink &sink)
{
    const char *at = names.data();
    std::size_t nextRare = 0;
    RawEntry plain;
    for (const Record &record : records) {
        RawEntry &entry = record.isRare ? rare[nextRare++] : plain;
        entry.path = QByteArrayView(at, record.pathBytes);
        at += record.pathBytes;
        entry.linkTarget = QByteArrayView(at, record.linkBytes);
        at += record.linkBytes;
        entry.type = record.type;
        entry.mode = record.mode;
        entry.uid = record.uid;
        entry.gid = record.gid;
        entry.mtime = record.mtime;
        entry.mtimeNsec = record.mtimeNsec;
        entry.size = record.size;
        entry.dataOffset = record.dataOffset;
        entry.hash = record.hasHash ? std::optional(record.hash) : std::nullopt;
        sink.add(entry);
    }
    records.clear();
    names.clear();
    rare.clear();
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
    if (batch.records.size() == BatchEntries)
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
    if (!m_batches[m_written % Batches].records.empty())
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
