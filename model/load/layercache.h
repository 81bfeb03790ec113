// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "cachedlayer.h"

namespace stratoscope
{

/**
 * Layers that were read before, one file each, by the verified digest of their blob. Damaged files are removed, not
 * trusted; when there is too much, the files that were not used for longest go. What cannot be written is no error, it
 * only is not there later. Several threads and processes may use one directory at once: files come and go as a whole.
 */
class LayerCache
{
public:
    static constexpr quint64 DefaultBytes = 1'000'000'000;

    /** \a maxBytes 0: nothing is kept, nothing is found. */
    explicit LayerCache(const QString &directory, quint64 maxBytes = DefaultBytes);
    /** Where both programs keep theirs, below the user's cache directory. */
    static LayerCache standard(quint64 maxBytes = DefaultBytes);

    std::optional<CachedLayer> find(const Digest &blob) const;
    void store(const Digest &blob, const CachedLayer &layer) const;

    /** True if the bytes with ByteSource::identity() \a identity were found to be what \a digest says. */
    bool wasVerified(const Digest &digest, const QByteArray &identity) const;
    void noteVerified(const Digest &digest, const QByteArray &identity) const;

    /** What it takes on disk, bytes. */
    quint64 bytes() const;
    void clear() const;

private:
    QString fileFor(const Digest &digest, const char *suffix) const;
    bool makeDirectory() const;
    void shrink() const;

    QString m_directory;
    quint64 m_maxBytes;
};

}
