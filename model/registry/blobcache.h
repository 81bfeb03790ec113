// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "digest.h"
#include "temporaryfile.h"

#include <QStringList>

namespace stratoscope
{

/**
 * Blobs that were transferred and verified, by digest, up to a number of bytes in all: what was used longest ago goes
 * first. Beside the cache of layers read before, and shared by both programs; files appear atomically.
 */
class BlobCache
{
public:
    static constexpr quint64 DefaultBytes = 4'000'000'000;

    /** \a stores are folders of others with blobs by digest, as in an OCI layout: they are read, and never changed. */
    explicit BlobCache(const QString &directory, quint64 maxBytes = DefaultBytes, const QStringList &stores = {});
    /** The user's own, with what containerd keeps on this host. */
    static BlobCache standard(quint64 maxBytes = DefaultBytes);

    /** The blob with this digest and size; null if it is neither here nor in a store. Its bytes may have changed since it
     *  was kept: who takes it has to verify it. */
    ByteSourcePtr find(const Digest &digest, quint64 size) const;
    /** A file for a blob that is arriving, where keep() can take it from. */
    Result<TemporaryFile> startFile() const;
    /** Keeps \a file, which was verified to have \a digest; what does not fit is not kept. */
    void keep(const TemporaryFile &file, const Digest &digest, quint64 size) const;
    void remove(const Digest &digest) const;

    /** Its size on disk in bytes. */
    quint64 bytes() const;
    void clear() const;

private:
    QString fileFor(const Digest &digest) const;
    ByteSourcePtr findInStores(const Digest &digest, quint64 size) const;
    void shrink() const;

    QString m_directory;
    quint64 m_maxBytes;
    QStringList m_stores;
};

}
