// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "contentpass.h"

namespace stratoscope
{

/** Passes content on and reports how much there was. */
class ExtractProgress : public FileReceiver
{
public:
    /** \a total: bytes. All must outlive this. */
    ExtractProgress(FileReceiver &receiver, quint64 total, const Job &job);

    Result<void> begin(const DraftEntry &entry) override { return m_receiver.begin(entry); }
    Result<void> add(quint64 offset, QByteArrayView bytes) override;
    Result<void> end() override { return m_receiver.end(); }
    Result<void> fail(const DraftEntry &entry, const Error &error) override { return m_receiver.fail(entry, error); }

private:
    FileReceiver &m_receiver;
    const Job &m_job;
    const quint64 m_total;
    const QString m_what;
    quint64 m_done = 0;
    quint64 m_reported = 0;
};

}
