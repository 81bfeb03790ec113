// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "sparsehasher.h"

#include <algorithm>
#include <array>

namespace stratoscope
{

SparseHasher::SparseHasher(ContentHasher &hasher, quint64 &holeBudget, const Job &job)
    : m_hasher(hasher)
    , m_holeBudget(holeBudget)
    , m_job(job)
{
    m_hasher.reset();
}

Result<void> SparseHasher::add(quint64 offset, QByteArrayView bytes)
{
    if (m_job.isCancelled())
        return Job::cancelled();
    if (const auto filled = fillTo(offset); !filled)
        return filled;
    if (m_known)
        m_hasher.add(bytes);
    m_at += static_cast<quint64>(bytes.size());
    return {};
}

Result<std::optional<ContentHash>> SparseHasher::finish(quint64 size)
{
    if (const auto filled = fillTo(size); !filled)
        return tl::unexpected(filled.error());
    return m_known ? std::optional(m_hasher.finish()) : std::nullopt;
}

Result<void> SparseHasher::fillTo(quint64 offset)
{
    static constexpr std::array<char, 256 * 1024> Zeros {};
    if (offset < m_at || offset - m_at > m_holeBudget)
        m_known = false;
    if (!m_known)
        return {};
    m_holeBudget -= offset - m_at;
    while (m_at < offset) {
        if (m_job.isCancelled())
            return Job::cancelled();
        const quint64 count = std::min<quint64>(offset - m_at, Zeros.size());
        m_hasher.add({Zeros.data(), static_cast<qsizetype>(count)});
        m_at += count;
    }
    return {};
}

}
