// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "bytesource.h"
#include "sparsemap.h"

#include <functional>

namespace stratoscope
{

/** Where the content of a sparse file is in a layer's stream. */
class SparsePlaces
{
public:
    /** A piece that is stored, and where in the stream. */
    struct Stored
    {
        SparsePiece piece;
        quint64 from = 0;
    };
    /** Reads all of a part of the stream from an offset on, or fails. */
    using Read = std::function<Result<void>(quint64 offset, std::span<char> room)>;

    /** The pieces of \a map are stored one after the other, the first at \a from. */
    SparsePlaces(const SparseMap &map, quint64 from);

    /** In order; none is empty. */
    const std::vector<Stored> &pieces() const { return m_pieces; }
    /** The first piece that ends behind \a offset in the file. */
    std::vector<Stored>::const_iterator pieceBehind(quint64 offset) const;
    /** Fills \a buffer with the file's content from \a offset on: holes with zeros, the rest by \a read. */
    Result<void> fill(quint64 offset, std::span<char> buffer, const Read &read) const;

private:
    std::vector<Stored> m_pieces;
};

/** Reads the headers that start at \a headersFrom in the uncompressed layer \a stream, as RawEntry::dataOffset says, of a
 *  sparse file of \a size bytes. Fails with ErrorKind::Damaged if its map makes no sense or the headers are not there.
 */
Result<SparsePlaces> sparsePlaces(const ByteSourcePtr &stream, quint64 headersFrom, quint64 size, const QString &name);

/**
 * The content of a sparse file, with its holes as zeros, readable at any offset. Fails like sparsePlaces(),
 * which the arguments are for.
 */
Result<ByteSourcePtr> openSparseFile(
    const ByteSourcePtr &stream, quint64 headersFrom, quint64 size, const QString &name);

}
