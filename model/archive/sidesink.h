// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "rawentry.h"
#include "workers.h"

#include <array>
#include <condition_variable>
#include <mutex>
#include <string>
#include <vector>

namespace stratoscope
{

/**
 * Passes entries on to another sink, on another thread if the pool has one to spare, so that headers are read while the
 * entries before them are put in order. The other sink sees the same entries in the same order either way.
 */
class SideSink : public EntrySink
{
public:
    /** \a target must outlive this sink. */
    explicit SideSink(EntrySink &target);
    /** Waits like finish(). */
    ~SideSink() override;
    Q_DISABLE_COPY_MOVE(SideSink)

    /** Like finish(), throws what the other sink does. */
    void add(const RawEntry &entry) override;
    /** Returns once the other sink has seen all entries. */
    void finish();

private:
    static constexpr std::size_t BatchEntries = 512;
    static constexpr std::size_t Batches = 4;
    /** Handing over fewer entries is not worth a thread. */
    static constexpr std::size_t FirstEntries = 4 * BatchEntries;

    /** What nearly all entries have, in as few bytes as possible: what one processor writes, the other has to fetch. */
    struct Record
    {
        quint64 size = 0;
        quint64 dataOffset = 0;
        qint64 mtime = 0;
        quint32 mtimeNsec = 0;
        quint32 uid = 0;
        quint32 gid = 0;
        quint32 pathBytes = 0;
        quint32 linkBytes = 0;
        quint16 mode = 0;
        EntryType type = EntryType::File;
        bool isRare : 1 = false; ///< The entry is the next one of Batch::rare.
        bool hasHash : 1 = false;
        ContentHash hash = {};
    };

    /** Entries whose names are kept here. */
    struct Batch
    {
        std::vector<Record> records;
        std::string names;
        std::vector<RawEntry> rare;

        void add(const RawEntry &entry);
        void passTo(EntrySink &sink);
    };

    bool trySpread();
    void publish();
    void passOn();
    void passOnOrFail();

    EntrySink &m_target;
    std::size_t m_seen = 0;
    bool m_started = false;
    std::array<Batch, Batches> m_batches;
    std::mutex m_mutex; ///< Guards everything below, and who may touch which batch.
    std::condition_variable m_changed;
    quint64 m_written = 0; ///< Batches published,
    quint64 m_done = 0; ///< and batches passed on.
    bool m_closed = false;
    bool m_hasFailed = false; ///< The other sink threw; its thread has ended.
    WorkerGroup m_workers; ///< Last member: its thread uses the others.
};

}
