// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "extractprogress.h"

#include <QCoreApplication>

namespace stratoscope
{

namespace
{

struct ExtractProgressWords
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::Extraction)
};

/** Reports cost more than copying a small file. */
constexpr quint64 ReportedStep = 1 << 20;

}

ExtractProgress::ExtractProgress(FileReceiver &receiver, quint64 total, const Job &job)
    : m_receiver(receiver)
    , m_job(job)
    , m_total(total)
    , m_what(ExtractProgressWords::tr("Extracting"))
{
}

Result<void> ExtractProgress::add(quint64 offset, QByteArrayView bytes)
{
    m_done += static_cast<quint64>(bytes.size());
    if (m_done - m_reported >= ReportedStep) {
        m_job.report({m_what, m_done, m_total});
        m_reported = m_done;
    }
    return m_receiver.add(offset, bytes);
}

}
