// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "signedmanifests.h"

#include "blobnames.h"
#include "readlimits.h"

#include <algorithm>

namespace stratoscope
{

SignedManifests::SignedManifests(const ImageSource &source, std::vector<Digest> digests)
    : m_source(&source)
    , m_digests(std::move(digests))
{
}

bool SignedManifests::contains(const Digest &digest) const
{
    return std::find(m_digests.begin(), m_digests.end(), digest) != m_digests.end();
}

std::optional<QByteArray> SignedManifests::bytes(const Digest &digest) const
{
    if (!contains(digest))
        return std::nullopt;
    const auto known = m_read.constFind(digest);
    return known != m_read.constEnd() ? *known : *m_read.insert(digest, read(digest));
}

std::optional<QByteArray> SignedManifests::read(const Digest &digest) const
{
    const QString member = manifestName(m_source->format, digest);
    const Result<ByteSourcePtr> file = m_source->files ? m_source->files->open(member) : tl::unexpected(Error());
    Result<QByteArray> bytes = file ? readAll(**file, limits::JsonBytes) : tl::unexpected(file.error());
    if (!bytes || !digest.isVerifiable())
        return std::nullopt;
    Hasher hasher(digest.algorithm);
    hasher.add(*bytes);
    return hasher.finish() == digest ? std::optional(std::move(*bytes)) : std::nullopt;
}

}
