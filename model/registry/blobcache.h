// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "piecestore.h"
#include "unpackedlayers.h"

#include <QStringList>

#include <memory>

namespace stratoscope
{

/**
 * Blobs that were transferred and verified, and pieces of them, by digest, up to a number of bytes in all: what was
 * used longest ago goes first. Beside the cache of layers read before, and shared by both programs; files appear
 * atomically.
 */
class BlobCache : public PieceStore
{
public:
    static constexpr quint64 DefaultBytes = 4'000'000'000;

    /** \a stores are folders of others with blobs by digest, as in an OCI layout: they are read, and never changed. */
    explicit BlobCache(const QString &directory, quint64 maxBytes = DefaultBytes, const QStringList &stores = {});
    /** The user's own, with what engines keep on this host. */
    static BlobCache standard(quint64 maxBytes = DefaultBytes);

    /** Null if it is neither here nor in a store. */
    ByteSourcePtr find(const Digest &digest, std::optional<quint64> size) const override;
    Result<TemporaryFile> startFile() const override;
    void keep(const TemporaryFile &file, const Digest &digest, quint64 size) const override;
    void remove(const Digest &digest) const override;

    /** What engines on this host have only unpacked; null if nobody has to look there. */
    const std::shared_ptr<const UnpackedLayers> &unpacked() const { return m_unpacked; }
    void setUnpacked(std::shared_ptr<const UnpackedLayers> unpacked) { m_unpacked = std::move(unpacked); }

    /** Its size on disk in bytes. */
    quint64 bytes() const;
    void clear() const;

private:
    QString fileFor(const Digest &digest) const;
    ByteSourcePtr findInStores(const Digest &digest, std::optional<quint64> size) const;
    bool isFull(quint64 added) const;
    void shrink() const;

    /** How full it is, as far as that is known without looking at each file again. */
    struct Fill;

    QString m_directory;
    quint64 m_maxBytes;
    QStringList m_stores;
    std::shared_ptr<const UnpackedLayers> m_unpacked;
    std::shared_ptr<Fill> m_fill; ///< Shared by copies.
};

}
