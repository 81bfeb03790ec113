// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "job.h"

namespace stratoscope
{

/** Adds up the progress of parallel pieces of work. */
class SharedProgress
{
public:
    /** \a job must outlive this; \a total in bytes; \a what is for people, translated. */
    SharedProgress(const Job &job, const QString &what, quint64 total);

    /** A job for one piece whose progress counts towards the sum; \a done tracks it, 0 at first. */
    Job jobFor(quint64 &done);

private:
    const Job &m_job;
    const QString m_what;
    const quint64 m_total;
    std::atomic<quint64> m_done = 0;
};

}
