// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "layertoc.h"
#include "piecestore.h"

#include <list>
#include <memory>
#include <mutex>

namespace stratoscope
{

/**
 * The contents of a layer's files, of which only what is read is transferred: piece by piece, each compared with the
 * digest that the table of contents has for it. The pieces read last are kept in memory, all of them in a store.
 * Thread-safe.
 */
class TocContents : public std::enable_shared_from_this<TocContents>
{
public:
    /** \a blob is read where the pieces are that \a store has not, which may be null. */
    TocContents(ByteSourcePtr blob, LayerToc toc, PieceStorePtr store);

    /** The file at \a dataOffset (see readLayerToc()), of \a size bytes. */
    Result<ByteSourcePtr> open(quint64 dataOffset, quint64 size, const QString &name) const;

    /** Reads some of the file whose chunks begin with number \a first; Damaged if they do not have their digest. */
    Result<qsizetype> read(
        std::size_t first, quint64 size, quint64 offset, std::span<char> buffer, const Job &job) const;

private:
    struct Kept
    {
        std::size_t number = 0;
        ByteSourcePtr bytes;
    };

    using Place = std::vector<TocChunk>::const_iterator;

    Place endOfFile(Place begin, quint64 size) const;
    Result<ByteSourcePtr> piece(std::size_t number, const Job &job) const;
    Result<ByteSourcePtr> unpack(const TocChunk &chunk, const Job &job) const;
    Result<ByteSourcePtr> packed(const TocChunk &chunk, const Job &job) const;
    ByteSourcePtr stored(const TocChunk &chunk, const Job &job) const;
    void keep(std::size_t number, const ByteSourcePtr &bytes) const;

    const ByteSourcePtr m_blob;
    const LayerToc m_toc;
    const PieceStorePtr m_store;
    mutable std::mutex m_mutex; ///< Guards what follows.
    mutable std::list<Kept> m_kept; ///< The last one read first.
};

}
