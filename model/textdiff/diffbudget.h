// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "job.h"

#include <algorithm>

namespace stratoscope
{

/** How much comparing may still be done: bounds the time of diffs whatever is in the texts. */
class DiffBudget
{
public:
    /** For \a comparisons of elements, of which some 200 million take a second. */
    DiffBudget(quint64 comparisons, const Job &job)
        : m_left(comparisons)
        , m_job(job)
    {
    }

    quint64 left() const { return isCancelled() ? 0 : m_left; }
    bool isSpent() const { return left() == 0; }
    bool isCancelled() const { return m_job.isCancelled(); }
    void spend(quint64 comparisons) { m_left -= std::min(comparisons, m_left); }

private:
    quint64 m_left;
    const Job m_job;
};

}
