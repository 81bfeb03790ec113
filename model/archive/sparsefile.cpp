// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "sparsefile.h"

#include "tarreader.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstring>

namespace stratoscope
{

namespace
{

struct SparseFileWords
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::SparseFile)
};

/** A piece, and where it is stored. */
struct StoredPiece
{
    SparsePiece piece;
    quint64 from = 0;
};

std::vector<StoredPiece> storedPieces(const SparseMap &map)
{
    std::vector<StoredPiece> pieces;
    pieces.reserve(map.size());
    quint64 from = 0;
    for (const SparsePiece &piece : map) {
        if (piece.size == 0)
            continue;
        pieces.push_back({piece, from});
        from += piece.size;
    }
    return pieces;
}

class SparseSource : public ByteSource
{
public:
    /** What is stored of the pieces of \a map is in \a stored, one after the other. */
    SparseSource(ByteSourcePtr stored, const SparseMap &map, quint64 size, const QString &name)
        : m_stored(std::move(stored))
        , m_pieces(storedPieces(map))
        , m_size(size)
        , m_name(name)
    {
    }

    quint64 size() const override { return m_size; }
    QString name() const override { return m_name; }

    Result<qsizetype> readAt(quint64 offset, std::span<char> buffer) const override
    {
        if (offset >= m_size)
            return 0;
        const std::span<char> wanted = buffer.first(std::min<quint64>(buffer.size(), m_size - offset));
        std::memset(wanted.data(), 0, wanted.size());
        const quint64 end = offset + wanted.size();
        const auto endsAtOrBefore
            = [offset](const StoredPiece &stored) { return stored.piece.offset + stored.piece.size <= offset; };
        for (auto next = std::partition_point(m_pieces.begin(), m_pieces.end(), endsAtOrBefore);
             next != m_pieces.end() && next->piece.offset < end; ++next) {
            const quint64 from = std::max(offset, next->piece.offset);
            const quint64 until = std::min(end, next->piece.offset + next->piece.size);
            const auto read
                = readStored(next->from + (from - next->piece.offset), wanted.subspan(from - offset, until - from));
            if (!read)
                return tl::unexpected(read.error());
        }
        return static_cast<qsizetype>(wanted.size());
    }

private:
    Result<void> readStored(quint64 from, std::span<char> room) const
    {
        while (!room.empty()) {
            const auto count = m_stored->readAt(from, room);
            if (!count)
                return tl::unexpected(count.error());
            if (*count == 0)
                return failure(ErrorKind::Damaged, m_name, SparseFileWords::tr("it ends early"));
            from += static_cast<quint64>(*count);
            room = room.subspan(static_cast<std::size_t>(*count));
        }
        return {};
    }

    const ByteSourcePtr m_stored;
    const std::vector<StoredPiece> m_pieces;
    const quint64 m_size;
    const QString m_name;
};

}

Result<SparsePlaces> sparsePlaces(const ByteSourcePtr &stream, quint64 headersFrom, quint64 size, const QString &name)
{
    const quint64 start = std::min(headersFrom, stream->size());
    const auto tar = sliceSource(stream, start, stream->size() - start, name);
    if (!tar)
        return tl::unexpected(tar.error());
    SourceInput input(*tar);
    TarReader reader(input);
    const auto step = reader.next();
    if (!step)
        return failure(step.error().kind, name, step.error().cause);
    const RawEntry &entry = reader.entry();
    if (*step == EntryReader::Step::End || !entry.sparse || entry.size != size || !reader.isContentKnown()) {
        return failure(
            ErrorKind::Damaged, name, SparseFileWords::tr("a sparse file whose map does not say where its content is"));
    }
    return SparsePlaces {reader.sparseMap(), start + reader.position()};
}

Result<ByteSourcePtr> openSparseFile(
    const ByteSourcePtr &stream, quint64 headersFrom, quint64 size, const QString &name)
{
    const auto places = sparsePlaces(stream, headersFrom, size, name);
    if (!places)
        return tl::unexpected(places.error());
    quint64 bytes = 0;
    for (const SparsePiece &piece : places->map)
        bytes += piece.size;
    const auto stored = sliceSource(stream, places->from, bytes, name);
    if (!stored)
        return stored;
    return std::make_shared<SparseSource>(*stored, places->map, size, name);
}

}
