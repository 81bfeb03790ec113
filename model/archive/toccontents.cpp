// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "toccontents.h"

#include "decoder.h"
#include "readlimits.h"
#include "temporaryfile.h"
#include "watchedsource.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstring>
#include <optional>

namespace stratoscope
{

namespace
{

/** Larger pieces are unpacked into a file. */
constexpr quint64 PieceInMemory = 8 << 20;
/** So many pieces are kept, and of those in memory so many bytes. */
constexpr std::size_t KeptPieces = 64;
constexpr quint64 KeptBytes = 32 << 20;
constexpr std::size_t PieceStep = 256 << 10;

struct TocContentsWords
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::LayerToc)
};

tl::unexpected<Error> tocMisfit(const QString &name, const QString &cause)
{
    return failure(ErrorKind::Damaged, name, cause,
        TocContentsWords::tr("The registry's bytes differ from what the layer's table of contents says"));
}

Digest digestOfChunk(const TocChunk &chunk)
{
    return {Digest::Algorithm::Sha256, QByteArray(chunk.digest.data(), qsizetype(chunk.digest.size()))};
}

/** Where unpacked bytes go. */
class TocPiece
{
public:
    TocPiece(quint64 size, const PieceStorePtr &store)
        : m_size(size)
        , m_store(store)
    {
    }

    Result<void> add(QByteArrayView bytes)
    {
        m_hasher.add(bytes);
        if (m_size <= PieceInMemory) {
            m_bytes.append(bytes);
            return {};
        }
        if (!m_file) {
            Result<TemporaryFile> file = m_store ? m_store->startFile() : TemporaryFile::create();
            if (!file)
                return tl::unexpected(file.error());
            m_file.emplace(std::move(*file));
        }
        const Result<void> written = m_file->write(m_done, bytes);
        m_done += quint64(bytes.size());
        return written;
    }
    Digest digest() { return m_hasher.finish(); }
    /** Has it stored, which has \a digest. */
    void store(const Digest &digest) const
    {
        if (m_file && m_store)
            m_store->keep(*m_file, digest, m_size);
        else
            keepPiece(m_store, digest, m_bytes);
    }
    Result<ByteSourcePtr> source(const QString &name)
    {
        return m_file ? std::move(*m_file).toSource(name) : memorySource(m_bytes, name);
    }

private:
    const quint64 m_size;
    const PieceStorePtr &m_store;
    Hasher m_hasher;
    QByteArray m_bytes;
    std::optional<TemporaryFile> m_file;
    quint64 m_done = 0;
};

/** A file of the layer. */
class TocFile : public ByteSource
{
public:
    TocFile(std::shared_ptr<const TocContents> contents, std::size_t first, quint64 size, const QString &name)
        : m_contents(std::move(contents))
        , m_first(first)
        , m_size(size)
        , m_name(name)
    {
    }

    quint64 size() const override { return m_size; }
    QString name() const override { return m_name; }
    Result<qsizetype> readAt(quint64 offset, std::span<char> buffer) const override
    {
        return readWaiting(offset, buffer, Job());
    }
    Result<qsizetype> readWaiting(quint64 offset, std::span<char> buffer, const Job &job) const override
    {
        if (job.isCancelled())
            return Job::cancelled();
        if (offset >= m_size)
            return 0;
        const auto wanted = std::size_t(std::min<quint64>(buffer.size(), m_size - offset));
        std::size_t done = 0;
        while (done < wanted) {
            const auto count
                = m_contents->read(m_first, m_size, offset + done, buffer.subspan(done, wanted - done), job);
            if (!count) {
                Error error = count.error();
                error.entry = m_name;
                return tl::unexpected(error);
            }
            done += std::size_t(*count);
        }
        return qsizetype(done);
    }

private:
    const std::shared_ptr<const TocContents> m_contents;
    const std::size_t m_first;
    const quint64 m_size;
    const QString m_name;
};

}

TocContents::TocContents(ByteSourcePtr blob, LayerToc toc, PieceStorePtr store)
    : m_blob(std::move(blob))
    , m_toc(std::move(toc))
    , m_store(std::move(store))
{
}

Result<ByteSourcePtr> TocContents::open(quint64 dataOffset, quint64 size, const QString &name) const
{
    if (size == 0)
        return memorySource({}, name);
    const std::size_t first = firstChunk(dataOffset);
    if (first >= m_toc.chunks.size())
        return failure(
            ErrorKind::NotFound, name, TocContentsWords::tr("the layer's table of contents does not list it"));
    return std::make_shared<TocFile>(shared_from_this(), first, size, name);
}

/** Behind the last chunk of the file of \a size bytes that begins at \a begin. */
TocContents::Place TocContents::endOfFile(Place begin, quint64 size) const
{
    auto end = begin + 1;
    while (end != m_toc.chunks.end() && end->at == (end - 1)->at + (end - 1)->size && end->at < size)
        ++end;
    return end;
}

Result<qsizetype> TocContents::read(
    std::size_t first, quint64 size, quint64 offset, std::span<char> buffer, const Job &job) const
{
    // The chunks of one file follow each other without gaps; the next file's begin at 0 again.
    const auto begin = m_toc.chunks.begin() + qptrdiff(first);
    const auto behind = std::upper_bound(
        begin, endOfFile(begin, size), offset, [](quint64 wanted, const TocChunk &chunk) { return wanted < chunk.at; });
    const auto last = behind - 1;
    const TocChunk &chunk = *last;
    if (offset < chunk.at || offset - chunk.at >= chunk.size)
        return tocMisfit({}, TocContentsWords::tr("the content ends early"));
    const quint64 inside = offset - chunk.at;
    const auto count = std::size_t(std::min<quint64>(buffer.size(), chunk.size - inside));
    if (chunk.isZeros) {
        std::memset(buffer.data(), 0, count);
        return qsizetype(count);
    }
    const Result<ByteSourcePtr> bytes = piece(std::size_t(last - m_toc.chunks.begin()), job);
    return bytes ? (*bytes)->readAt(inside, buffer.first(count)) : tl::unexpected(bytes.error());
}

Result<ByteSourcePtr> TocContents::piece(std::size_t number, const Job &job) const
{
    {
        const std::lock_guard lock(m_mutex);
        const auto known
            = std::find_if(m_kept.begin(), m_kept.end(), [&](const Kept &kept) { return kept.number == number; });
        if (known != m_kept.end()) {
            m_kept.splice(m_kept.begin(), m_kept, known);
            return known->bytes;
        }
    }
    const TocChunk &chunk = m_toc.chunks[number];
    const ByteSourcePtr known = stored(chunk, job);
    const Result<ByteSourcePtr> bytes = known ? known : unpack(chunk, job);
    if (bytes)
        keep(number, *bytes);
    return bytes;
}

/** The piece from the store, if it has it as it should be. */
ByteSourcePtr TocContents::stored(const TocChunk &chunk, const Job &job) const
{
    const Digest digest = digestOfChunk(chunk);
    if (chunk.size <= PieceInMemory) {
        const std::optional<QByteArray> bytes = keptPiece(m_store, digest, PieceInMemory);
        return bytes && quint64(bytes->size()) == chunk.size ? memorySource(*bytes, m_blob->name()) : nullptr;
    }
    const ByteSourcePtr source = m_store ? m_store->find(digest, chunk.size) : nullptr;
    if (!source || digestOf(*source, digest.algorithm, job) == digest)
        return source;
    if (!job.isCancelled())
        m_store->remove(digest);
    return nullptr;
}

void TocContents::keep(std::size_t number, const ByteSourcePtr &bytes) const
{
    const std::lock_guard lock(m_mutex);
    m_kept.push_front({number, bytes});
    quint64 sum = 0;
    std::size_t count = 0;
    const auto end = std::find_if(m_kept.begin(), m_kept.end(), [&](const Kept &kept) {
        // The one that was just read stays in any case, and what is in a file takes no memory.
        sum += kept.bytes->size() <= PieceInMemory ? kept.bytes->size() : PieceInMemory;
        return ++count > KeptPieces || (count > 1 && sum > KeptBytes);
    });
    m_kept.erase(end, m_kept.end());
}

/** What has to be unpacked: in one go if it is small. */
Result<ByteSourcePtr> TocContents::packed(const TocChunk &chunk, const Job &job) const
{
    const quint64 size = chunk.end - chunk.offset;
    const Result<ByteSourcePtr> slice = sliceSource(m_blob, chunk.offset, size, m_blob->name());
    if (!slice || size > PieceInMemory)
        return slice.map([&](const ByteSourcePtr &source) { return waitingSource(source, job); });
    QByteArray bytes(qsizetype(size), Qt::Uninitialized);
    std::size_t done = 0;
    while (done < size) {
        const auto count
            = m_blob->readWaiting(chunk.offset + done, std::span(bytes.data(), std::size_t(size)).subspan(done), job);
        if (!count)
            return tl::unexpected(count.error());
        if (*count == 0)
            return tocMisfit({}, TocContentsWords::tr("the content ends early"));
        done += std::size_t(*count);
    }
    return memorySource(bytes, m_blob->name());
}

Result<ByteSourcePtr> TocContents::unpack(const TocChunk &chunk, const Job &job) const
{
    if (chunk.size > limits::TemporaryBytes)
        return failure(ErrorKind::Limit, {}, TocContentsWords::tr("a part of the file is too large to be unpacked"));
    const Result<ByteSourcePtr> source = packed(chunk, job);
    if (!source)
        return source;
    const std::unique_ptr<Decoder> decoder = makeDecoder({*source}, m_toc.compression);
    std::vector<char> step(PieceStep);
    TocPiece unpacked(chunk.size, m_store);
    const quint64 end = chunk.inner + chunk.size;
    for (quint64 at = 0; at < end;) {
        if (job.isCancelled())
            return Job::cancelled();
        // Up to where the piece begins, and then up to its end.
        const quint64 until = at < chunk.inner ? chunk.inner : end;
        const auto count = decoder->read(std::span(step).first(std::size_t(std::min<quint64>(PieceStep, until - at))));
        if (!count)
            return tl::unexpected(count.error());
        if (*count == 0)
            return tocMisfit({}, TocContentsWords::tr("the content ends early"));
        if (at >= chunk.inner) {
            if (const auto added = unpacked.add({step.data(), *count}); !added)
                return tl::unexpected(added.error());
        }
        at += quint64(*count);
    }
    const Digest digest = digestOfChunk(chunk);
    if (unpacked.digest() != digest)
        return tocMisfit({}, TocContentsWords::tr("the content does not match its digest"));
    unpacked.store(digest);
    return unpacked.source(m_blob->name());
}

}
