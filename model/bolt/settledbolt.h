// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "boltfile.h"

#include <QThread>

#include <algorithm>
#include <functional>

namespace stratoscope
{

/**
 * What \a read makes of the database that \a open opens. A database that was written to meanwhile is read again,
 * because pages may then have been used for something else; after a few times, what there is has to do. Fails like
 * BoltFile::open(), and with ErrorKind::Cancelled.
 */
template<typename Value>
Result<Value> readSettledBolt(const std::function<Result<ByteSourcePtr>()> &open,
    const std::function<Value(BoltFile &file)> &read, const Job &job)
{
    constexpr int MostTimes = 10;
    constexpr unsigned long FirstPause = 2; // Milliseconds; each one is twice as long, up to …
    constexpr unsigned long LongestPause = 16;
    for (int time = 0;; ++time) {
        if (job.isCancelled())
            return Job::cancelled();
        Result<BoltFile> file = open().and_then([](const ByteSourcePtr &source) { return BoltFile::open(source); });
        if (!file)
            return tl::unexpected(file.error());
        Value value = read(*file);
        if (file->isCurrent() || time + 1 == MostTimes)
            return value;
        QThread::msleep(std::min(FirstPause << time, LongestPause));
    }
}

}
