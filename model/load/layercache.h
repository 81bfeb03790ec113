// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "cachedlayer.h"
#include "temporaryfile.h"

#include <atomic>
#include <memory>

namespace stratoscope
{

/**
 * Layers read before, one file each, by the verified digest of their blob. Damaged files are removed, not trusted; the
 * least recently used files are evicted. A failed write is not an error, the layer is just not cached. Several threads
 * and processes may share a directory: files appear and disappear atomically.
 */
class LayerCache
{
public:
    static constexpr quint64 DefaultBytes = 1'000'000'000;

    /** \a maxBytes 0 disables the cache. */
    explicit LayerCache(const QString &directory, quint64 maxBytes = DefaultBytes);
    /** The cache that both programs share, below the user's cache directory. */
    static LayerCache standard(quint64 maxBytes = DefaultBytes);

    std::optional<CachedLayer> find(const Digest &blob) const;
    /** True if find() is likely to find it; a look at a name. */
    bool mayHave(const Digest &blob) const;
    void store(const Digest &blob, const CachedLayer &layer) const;

    /** The windows of the checkpoints of a layer that find() has found; null if they are gone. */
    ByteSourcePtr windows(const Digest &blob) const;
    /** Keeps them, if \a file is in folder(). */
    void storeWindows(const Digest &blob, const TemporaryFile &file) const;
    /** Where the files are, made if need be; empty if nothing is kept. */
    QString folder() const { return makeDirectory() ? m_directory : QString(); }

    /** True if the bytes with ByteSource::identity() \a identity were verified against \a digest before. */
    bool wasVerified(const Digest &digest, const QByteArray &identity) const;
    void noteVerified(const Digest &digest, const QByteArray &identity) const;

    /** Its size on disk in bytes. */
    quint64 bytes() const;
    void clear() const;

private:
    QString fileFor(const Digest &digest, const char *suffix) const;
    bool makeDirectory() const;
    /** Makes space if \a more bytes may be too many, or nobody knows yet. */
    void shrinkAfter(quint64 more) const;
    void shrink() const;

    QString m_directory;
    quint64 m_maxBytes;
    std::shared_ptr<std::atomic<qint64>> m_sum; ///< Bytes there at most, as far as known; below 0: unknown.
};

}
