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

class SparseSource : public ByteSource
{
public:
    SparseSource(ByteSourcePtr stream, SparsePlaces places, quint64 size, const QString &name)
        : m_stream(std::move(stream))
        , m_places(std::move(places))
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
        const auto filled = m_places.fill(
            offset, wanted, [this](quint64 from, std::span<char> room) { return readStored(from, room); });
        return filled.map([&] { return static_cast<qsizetype>(wanted.size()); });
    }

private:
    Result<void> readStored(quint64 from, std::span<char> room) const
    {
        while (!room.empty()) {
            const auto count = m_stream->readAt(from, room);
            if (!count)
                return tl::unexpected(count.error());
            if (*count == 0)
                return failure(ErrorKind::Damaged, m_name, SparseFileWords::tr("it ends early"));
            from += static_cast<quint64>(*count);
            room = room.subspan(static_cast<std::size_t>(*count));
        }
        return {};
    }

    const ByteSourcePtr m_stream;
    const SparsePlaces m_places;
    const quint64 m_size;
    const QString m_name;
};

}

SparsePlaces::SparsePlaces(const SparseMap &map, quint64 from)
{
    m_pieces.reserve(map.size());
    for (const SparsePiece &piece : map) {
        if (piece.size == 0)
            continue;
        m_pieces.push_back({piece, from});
        from += piece.size;
    }
}

std::vector<SparsePlaces::Stored>::const_iterator SparsePlaces::pieceBehind(quint64 offset) const
{
    return std::partition_point(m_pieces.begin(), m_pieces.end(),
        [offset](const Stored &stored) { return stored.piece.offset + stored.piece.size <= offset; });
}

Result<void> SparsePlaces::fill(quint64 offset, std::span<char> buffer, const Read &read) const
{
    std::memset(buffer.data(), 0, buffer.size());
    const quint64 end = offset + buffer.size();
    for (auto next = pieceBehind(offset); next != m_pieces.end() && next->piece.offset < end; ++next) {
        const quint64 from = std::max(offset, next->piece.offset);
        const quint64 until = std::min(end, next->piece.offset + next->piece.size);
        const auto done = read(next->from + (from - next->piece.offset), buffer.subspan(from - offset, until - from));
        if (!done)
            return done;
    }
    return {};
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
    return SparsePlaces(reader.sparseMap(), start + reader.position());
}

Result<ByteSourcePtr> openSparseFile(
    const ByteSourcePtr &stream, quint64 headersFrom, quint64 size, const QString &name)
{
    auto places = sparsePlaces(stream, headersFrom, size, name);
    if (!places)
        return tl::unexpected(places.error());
    if (!places->pieces().empty()) {
        const SparsePlaces::Stored &last = places->pieces().back();
        // Says so at once if they extend past the end of the stream.
        if (const auto stored = sliceSource(stream, last.from, last.piece.size, name); !stored)
            return stored;
    }
    return std::make_shared<SparseSource>(stream, std::move(*places), size, name);
}

}
