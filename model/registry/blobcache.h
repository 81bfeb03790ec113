// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "digest.h"
#include "temporaryfile.h"

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

    explicit BlobCache(const QString &directory, quint64 maxBytes = DefaultBytes);
    /** The user's own. */
    static BlobCache standard(quint64 maxBytes = DefaultBytes);

    /** The blob with this digest and size; null if it is not here. It was verified when it was kept: who needs to know
     *  whether it still is what it was has to look again. */
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
    void shrink() const;

    QString m_directory;
    quint64 m_maxBytes;
};

}
