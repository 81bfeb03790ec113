// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "contenthash.h"
#include "error.h"
#include "job.h"

#include <optional>

namespace stratoscope
{

/** Hashes a file that comes in pieces, with holes as zeros; \a holeBudget bounds the zeros of all files in a layer. */
class SparseHasher
{
public:
    SparseHasher(ContentHasher &hasher, quint64 &holeBudget, const Job &job);

    Result<void> add(quint64 offset, QByteArrayView bytes);
    /** The hash of the file of \a size bytes; empty if its pieces overlap or its holes are too large. */
    Result<std::optional<ContentHash>> finish(quint64 size);

private:
    Result<void> fillTo(quint64 offset);

    ContentHasher &m_hasher;
    quint64 &m_holeBudget;
    Job m_job;
    quint64 m_at = 0;
    bool m_known = true;
};

}
