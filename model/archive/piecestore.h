// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "digest.h"
#include "temporaryfile.h"

#include <optional>

namespace stratoscope
{

/** Where pieces of blobs are kept that were transferred and compared with their digest. Thread-safe. */
class PieceStore
{
public:
    virtual ~PieceStore() = default;

    /** The piece with \a digest, of \a size bytes if that is known; null if it is not here. Its bytes may have changed since
     *  it was kept: who takes it has to verify it. */
    virtual ByteSourcePtr find(const Digest &digest, std::optional<quint64> size) const = 0;
    /** A file for a piece that is arriving, where keep() can take it from. */
    virtual Result<TemporaryFile> startFile() const = 0;
    /** Keeps \a file, which was verified to have \a digest; what does not fit is not kept. */
    virtual void keep(const TemporaryFile &file, const Digest &digest, quint64 size) const = 0;
    virtual void remove(const Digest &digest) const = 0;
};

using PieceStorePtr = std::shared_ptr<const PieceStore>;

/** The piece of \a store with \a digest, which the bytes have, in memory; empty if it is not there, or has more than
 *  \a most bytes. What was damaged is thrown away. \a store may be null. */
std::optional<QByteArray> keptPiece(const PieceStorePtr &store, const Digest &digest, quint64 most);
/** Keeps \a bytes, which have \a digest. */
void keepPiece(const PieceStorePtr &store, const Digest &digest, const QByteArray &bytes);

}
