// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "digest.h"
#include "workers.h"

#include <atomic>
#include <optional>

namespace stratoscope
{

/** The SHA-256 of a whole blob, computed alongside other work if the pool has a thread for it. */
class SideDigest
{
public:
    SideDigest(ByteSourcePtr blob, const Job &job);
    /** Abandons an unfinished computation. */
    ~SideDigest();

    /** False if no thread is free now. */
    bool tryStart();
    bool isStarted() const { return m_started; }
    /** Waits for the digest; computes it on this thread if it was not started. */
    Result<Digest> finish();

private:
    std::atomic_bool m_givenUp = false;
    const ByteSourcePtr m_blob;
    const Job m_job;
    std::optional<Result<Digest>> m_result;
    bool m_started = false;
    WorkerGroup m_workers;
};

}
