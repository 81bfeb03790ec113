// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "sharedprogress.h"

#include <algorithm>

namespace stratoscope
{

SharedProgress::SharedProgress(const Job &job, const QString &what, quint64 total)
    : m_job(job)
    , m_what(what)
    , m_total(total)
{
}

Job SharedProgress::jobFor(quint64 &done)
{
    return m_job.reportingTo([this, &done](const Progress &progress) {
        const quint64 more = progress.done - std::min(done, progress.done);
        done = std::max(done, progress.done);
        const quint64 sum = m_done += more;
        m_job.report({m_what, std::min(sum, m_total), m_total});
    });
}

}
