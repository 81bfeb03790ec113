// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "job.h"

namespace stratoscope
{

/**
 * While it lives, SIGINT, SIGTERM and SIGHUP cancel a job instead of ending the program, which then can take away what
 * is not complete. Afterwards, the signal does what it does usually. One at a time.
 */
class InterruptibleJob
{
public:
    explicit InterruptibleJob(const Job &job);
    ~InterruptibleJob();
    Q_DISABLE_COPY_MOVE(InterruptibleJob)

private:
    const Job m_job;
};

/** While it lives, the same signals make a descriptor readable instead. Afterwards, they do what they do usually. */
class InterruptEvent
{
public:
    InterruptEvent();
    ~InterruptEvent();
    Q_DISABLE_COPY_MOVE(InterruptEvent)

    int descriptor() const { return m_descriptor; }

private:
    int m_descriptor;
};

}
