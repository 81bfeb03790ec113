// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "tocplace.h"

#include "decodedstream.h"
#include "readlimits.h"
#include "tarreader.h"

#include <QCoreApplication>
#include <QtEndian>

#include <algorithm>
#include <cstring>

namespace stratoscope
{

namespace
{

struct TocPlaceWords
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::LayerToc)
};

constexpr const char *StargzDigest = "containerd.io/snapshot/stargz/toc.digest";
/** containers/storage, and what stargz-snapshotter wrote first. */
constexpr const char *ChunkedPrefixes[] = {"io.github.containers.zstd-chunked.", "io.containers.zstd-chunked."};
constexpr QByteArrayView TocName = "stargz.index.json";

constexpr quint64 FooterBytes = 51;
constexpr quint64 OldFooterBytes = 47;
/** Of the end of the blob, so much is read with the footer: mostly, the table is in it. */
constexpr quint64 TailPart = 100;
constexpr quint64 MostTailBytes = 1 << 20;

tl::unexpected<Error> tocMismatch()
{
    return failure(ErrorKind::Damaged, {}, TocPlaceWords::tr("its table of contents does not match its digest"));
}

tl::unexpected<Error> noToc()
{
    return failure(ErrorKind::Damaged, {}, TocPlaceWords::tr("its table of contents is not where it should be"));
}

std::optional<TocPlace> chunkedPlace(const QHash<QString, QString> &annotations, const QString &prefix)
{
    const QStringList position
        = annotations.value(prefix + QStringLiteral("manifest-position")).split(QLatin1Char(':'));
    const Result<Digest> digest = Digest::parse(annotations.value(prefix + QStringLiteral("manifest-checksum")));
    if (position.size() != 4 || !digest || position[3] != QLatin1String("1"))
        return std::nullopt;
    TocPlace place;
    place.form = TocPlace::Form::ZstdChunked;
    place.digest = *digest;
    bool areNumbers[3] = {};
    place.offset = position[0].toULongLong(&areNumbers[0]);
    place.packedBytes = position[1].toULongLong(&areNumbers[1]);
    place.jsonBytes = position[2].toULongLong(&areNumbers[2]);
    return areNumbers[0] && areNumbers[1] && areNumbers[2] ? std::optional(place) : std::nullopt;
}

Result<QByteArray> readTocPart(const ByteSource &blob, quint64 offset, quint64 size, const Job &job)
{
    if (size > limits::TocBytes)
        return failure(ErrorKind::Limit, {}, TocPlaceWords::tr("its table of contents is too large"));
    QByteArray bytes(qsizetype(size), Qt::Uninitialized);
    std::size_t done = 0;
    while (done < size) {
        const auto count
            = blob.readWaiting(offset + done, std::span(bytes.data(), std::size_t(size)).subspan(done), job);
        if (!count)
            return tl::unexpected(count.error());
        if (*count == 0)
            return noToc();
        done += std::size_t(*count);
    }
    return bytes;
}

/** Where the table is, by an empty gzip member with an extra field (eStargz), or one that is not quite well-formed
 *  (stargz before it). */
std::optional<quint64> placeInFooter(QByteArrayView footer, qsizetype fieldAt)
{
    constexpr qsizetype Digits = 16;
    if (!footer.startsWith("\x1f\x8b\x08\x04") || footer.sliced(fieldAt + Digits, 6) != "STARGZ")
        return std::nullopt;
    bool isNumber = false;
    const quint64 offset = footer.sliced(fieldAt, Digits).toByteArray().toULongLong(&isNumber, 16);
    return isNumber ? std::optional(offset) : std::nullopt;
}

struct StargzFooter
{
    quint64 table = 0; ///< Where it begins,
    quint64 end = 0; ///< and ends.
};

std::optional<StargzFooter> findFooter(QByteArrayView tail, quint64 blobBytes)
{
    if (quint64(tail.size()) < FooterBytes)
        return std::nullopt;
    quint64 size = FooterBytes;
    const QByteArrayView footer = tail.last(qsizetype(FooterBytes));
    std::optional<quint64> table;
    if (footer.sliced(12, 4) == QByteArrayView("SG\x16\0", 4))
        table = placeInFooter(footer, 16);
    if (!table) {
        size = OldFooterBytes;
        table = placeInFooter(tail.last(qsizetype(OldFooterBytes)), 12);
    }
    if (!table || *table >= blobBytes - size)
        return std::nullopt;
    return StargzFooter {*table, blobBytes - size};
}

/** The packed tar with the table. */
Result<QByteArray> readPacked(const ByteSource &blob, quint64 &offset, const Job &job)
{
    const quint64 size = blob.size();
    const quint64 tailBytes = std::min(size, std::clamp(size / TailPart, FooterBytes, MostTailBytes));
    const Result<QByteArray> tail = readTocPart(blob, size - tailBytes, tailBytes, job);
    if (!tail)
        return tail;
    const std::optional<StargzFooter> footer = findFooter(*tail, size);
    if (!footer)
        return noToc();
    offset = footer->table;
    const quint64 tailAt = size - tailBytes;
    if (offset >= tailAt)
        return tail->mid(qsizetype(offset - tailAt), qsizetype(footer->end - offset));
    Result<QByteArray> packed = readTocPart(blob, offset, tailAt - offset, job);
    if (packed)
        packed->append(QByteArrayView(*tail).first(qsizetype(footer->end - tailAt)));
    return packed;
}

Result<QByteArray> jsonOf(TarReader &reader, quint64 size)
{
    QByteArray content;
    content.reserve(qsizetype(size));
    for (;;) {
        const auto piece = reader.readContent();
        if (!piece)
            return tl::unexpected(piece.error());
        if (!*piece)
            return content;
        content.append((*piece)->bytes);
    }
}

void keepOwn(TocBytes &toc, const RawEntry &entry, const Digest &digest, quint64 offset)
{
    toc.own = entry;
    toc.ownPath = entry.path.toByteArray();
    toc.own->linkTarget = {};
    toc.ownChunk.offset = offset;
    toc.ownChunk.inner = entry.dataOffset;
    toc.ownChunk.size = entry.size;
    if (digest.bytes.size() == qsizetype(toc.ownChunk.digest.size()))
        std::memcpy(toc.ownChunk.digest.data(), digest.bytes.constData(), toc.ownChunk.digest.size());
}

/** Reads the table in \a packed, the packed tar that begins at \a offset of \a blob. */
Result<TocBytes> readStargz(
    const QByteArray &packed, quint64 offset, const ByteSource &blob, const TocPlace &place, const Job &job)
{
    TocBytes toc;
    toc.compression = Compression::Gzip;
    toc.end = offset;
    DecodedStream input(makeDecoder({memorySource(packed, blob.name())}, toc.compression), nullptr, job);
    TarReader reader(input);
    const auto step = reader.next();
    if (!step)
        return tl::unexpected(step.error());
    const RawEntry &entry = reader.entry();
    if (*step == EntryReader::Step::End || entry.type != EntryType::File || entry.path != TocName || entry.sparse)
        return noToc();
    if (entry.size > limits::TocBytes)
        return failure(ErrorKind::Limit, {}, TocPlaceWords::tr("its table of contents is too large"));
    keepOwn(toc, entry, place.digest, toc.end);
    toc.ownChunk.end = toc.end + quint64(packed.size());
    const Result<QByteArray> json = jsonOf(reader, entry.size);
    if (!json)
        return tl::unexpected(json.error());
    toc.json = *json;
    if (sha256(toc.json) != place.digest)
        return tocMismatch();
    return toc;
}

/** What the store knows a packed table by: its own digest is that of the JSON in it, and it does not tell where it is. */
Digest stargzKey(const ByteSource &blob, const TocPlace &place)
{
    return sha256("eStargz " + place.digest.toString().toLatin1() + ' ' + blob.name().toUtf8());
}

/** The digest of a packed table and of where it is, which the file behind the key has, too. */
constexpr qsizetype DigestBytes = 32;
constexpr qsizetype OffsetBytes = sizeof(quint64);

/** A table from the store as it was when it was kept. */
Result<TocBytes> storedStargz(const PieceStorePtr &store, const ByteSource &blob, const TocPlace &place, const Job &job)
{
    const Digest key = stargzKey(blob, place);
    const ByteSourcePtr file = store ? store->find(key, std::nullopt) : nullptr;
    if (!file)
        return noToc();
    const QByteArray kept = readAll(*file, limits::TocBytes).value_or(QByteArray());
    const QByteArray rest = kept.mid(DigestBytes);
    if (rest.size() > OffsetBytes && sha256(rest).bytes == kept.first(DigestBytes)) {
        Result<TocBytes> toc
            = readStargz(rest.mid(OffsetBytes), qFromLittleEndian<quint64>(rest.constData()), blob, place, job);
        if (toc || job.isCancelled())
            return toc;
    }
    store->remove(key);
    return noToc();
}

void storeStargz(
    const PieceStorePtr &store, const ByteSource &blob, const TocPlace &place, quint64 offset, const QByteArray &packed)
{
    QByteArray rest(OffsetBytes, Qt::Uninitialized);
    qToLittleEndian(offset, rest.data());
    rest += packed;
    keepPiece(store, stargzKey(blob, place), sha256(rest).bytes + rest);
}

Result<TocBytes> fetchStargz(
    const ByteSourcePtr &blob, const TocPlace &place, const PieceStorePtr &store, const Job &job)
{
    Result<TocBytes> stored = storedStargz(store, *blob, place, job);
    if (stored || job.isCancelled())
        return stored;
    quint64 offset = 0;
    const Result<QByteArray> packed = readPacked(*blob, offset, job);
    if (!packed)
        return tl::unexpected(packed.error());
    Result<TocBytes> toc = readStargz(*packed, offset, *blob, place, job);
    if (toc)
        storeStargz(store, *blob, place, offset, *packed);
    return toc;
}

Result<QByteArray> unpackedToc(const QByteArray &packed, quint64 size, const QString &name)
{
    const std::unique_ptr<Decoder> decoder = makeDecoder({memorySource(packed, name)}, Compression::Zstd);
    // One byte more, which must not be there.
    QByteArray json(qsizetype(size) + 1, Qt::Uninitialized);
    const auto count = decoder->read(std::span(json.data(), std::size_t(json.size())));
    if (!count)
        return tl::unexpected(count.error());
    if (quint64(*count) != size)
        return noToc();
    json.chop(1);
    return json;
}

/** The frame with the table, which has the digest. */
Result<QByteArray> packedChunked(
    const ByteSource &blob, const TocPlace &place, const PieceStorePtr &store, const Job &job)
{
    std::optional<QByteArray> stored = keptPiece(store, place.digest, place.packedBytes);
    if (stored && quint64(stored->size()) == place.packedBytes)
        return std::move(*stored);
    Result<QByteArray> packed = readTocPart(blob, place.offset, place.packedBytes, job);
    if (packed && sha256(*packed) != place.digest)
        return tocMismatch();
    if (packed)
        keepPiece(store, place.digest, *packed);
    return packed;
}

Result<TocBytes> fetchChunked(
    const ByteSourcePtr &blob, const TocPlace &place, const PieceStorePtr &store, const Job &job)
{
    const Result<QByteArray> packed = packedChunked(*blob, place, store, job);
    if (!packed)
        return tl::unexpected(packed.error());
    return unpackedToc(*packed, place.jsonBytes, blob->name()).map([&](const QByteArray &json) {
        TocBytes toc;
        toc.compression = Compression::Zstd;
        toc.json = json;
        toc.end = place.offset;
        return toc;
    });
}

}

std::optional<TocPlace> tocPlace(const QHash<QString, QString> &annotations, quint64 blobBytes)
{
    for (const char *prefix : ChunkedPrefixes) {
        const auto place = chunkedPlace(annotations, QLatin1String(prefix));
        const bool fits = place && place->digest.algorithm == Digest::Algorithm::Sha256 && place->offset > 0
            && place->offset < blobBytes && place->packedBytes <= blobBytes - place->offset
            && place->packedBytes <= limits::TocBytes && place->jsonBytes <= limits::TocBytes;
        if (fits)
            return place;
    }
    const Result<Digest> digest = Digest::parse(annotations.value(QLatin1String(StargzDigest)));
    if (!digest || digest->algorithm != Digest::Algorithm::Sha256 || blobBytes <= FooterBytes)
        return std::nullopt;
    TocPlace place;
    place.digest = *digest;
    return place;
}

Result<TocBytes> fetchToc(const ByteSourcePtr &blob, const TocPlace &place, const PieceStorePtr &store, const Job &job)
{
    return place.form == TocPlace::Form::Stargz ? fetchStargz(blob, place, store, job)
                                                : fetchChunked(blob, place, store, job);
}

}
