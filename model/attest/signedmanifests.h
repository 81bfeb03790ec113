// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "imagesource.h"

#include <QHash>

#include <optional>
#include <vector>

namespace stratoscope
{

/** The manifests that a signature may be of: that of an image, and those of the indexes that list it. */
class SignedManifests
{
public:
    /** \a source has them, as far as they are at hand; it has to stay. */
    SignedManifests(const ImageSource &source, std::vector<Digest> digests);

    const std::vector<Digest> &digests() const { return m_digests; }
    bool contains(const Digest &digest) const;
    /** The bytes that have \a digest; empty if it is none of these, or not at hand. */
    std::optional<QByteArray> bytes(const Digest &digest) const;

private:
    std::optional<QByteArray> read(const Digest &digest) const;

    const ImageSource *m_source;
    std::vector<Digest> m_digests;
    mutable QHash<Digest, std::optional<QByteArray>> m_read;
};

}
