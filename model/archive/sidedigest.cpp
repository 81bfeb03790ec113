// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "sidedigest.h"

namespace stratoscope
{

namespace
{

/** A blob that stops being readable once it is abandoned. */
class GiveUpSource : public ByteSource
{
public:
    GiveUpSource(ByteSourcePtr blob, const std::atomic_bool &givenUp)
        : m_blob(std::move(blob))
        , m_givenUp(givenUp)
    {
    }

    quint64 size() const override { return m_blob->size(); }
    QString name() const override { return m_blob->name(); }
    Result<qsizetype> readAt(quint64 offset, std::span<char> buffer) const override
    {
        return m_givenUp ? Result<qsizetype>(Job::cancelled()) : m_blob->readAt(offset, buffer);
    }
    Result<qsizetype> readWaiting(quint64 offset, std::span<char> buffer, const Job &job) const override
    {
        return m_givenUp ? Result<qsizetype>(Job::cancelled()) : m_blob->readWaiting(offset, buffer, job);
    }

private:
    ByteSourcePtr m_blob;
    const std::atomic_bool &m_givenUp;
};

}

SideDigest::SideDigest(ByteSourcePtr blob, const Job &job)
    : m_blob(std::make_shared<GiveUpSource>(std::move(blob), m_givenUp))
    , m_job(job)
{
}

SideDigest::~SideDigest()
{
    m_givenUp = true;
}

bool SideDigest::tryStart()
{
    m_started = m_workers.tryStart([this] { m_result = digestOf(*m_blob, Digest::Algorithm::Sha256, m_job); });
    return m_started;
}

Result<Digest> SideDigest::finish()
{
    if (!m_started)
        return digestOf(*m_blob, Digest::Algorithm::Sha256, m_job);
    m_workers.wait();
    return *m_result;
}

}
