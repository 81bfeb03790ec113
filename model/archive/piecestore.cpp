// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "piecestore.h"

namespace stratoscope
{

std::optional<QByteArray> keptPiece(const PieceStorePtr &store, const Digest &digest, quint64 most)
{
    const ByteSourcePtr source = store ? store->find(digest, std::nullopt) : nullptr;
    Result<QByteArray> bytes = source ? readAll(*source, most) : tl::unexpected(Error());
    if (!bytes)
        return std::nullopt;
    if (sha256(*bytes) == digest)
        return std::move(*bytes);
    store->remove(digest);
    return std::nullopt;
}

void keepPiece(const PieceStorePtr &store, const Digest &digest, const QByteArray &bytes)
{
    Result<TemporaryFile> file = store ? store->startFile() : tl::unexpected(Error());
    if (file && file->write(0, bytes))
        store->keep(*file, digest, quint64(bytes.size()));
}

}
