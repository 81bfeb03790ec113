// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "entrychecks.h"
#include "harness.h"
#include "layerbuilder.h"
#include "layertoc.h"
#include "readlimits.h"
#include "toccontents.h"
#include "tocplace.h"
#include "treechecks.h"

#include <array>
#include <optional>

using namespace stratoscope;
using namespace stratoscope::fuzz;

/** Tables of contents of layers (eStargz, zstd:chunked): found in a blob, read, and files read by them. */
namespace
{

/** More would only repeat what others showed. */
constexpr std::size_t MostFiles = 20;
/** Holes have any size, and nothing is stored of them. */
constexpr quint64 MostContent = 1 << 16;

struct TocFileEntry
{
    quint64 dataOffset = 0;
    quint64 size = 0;
    std::optional<ContentHash> hash;
    bool operator==(const TocFileEntry &other) const
    {
        return dataOffset == other.dataOffset && size == other.size && hash == other.hash;
    }
};

class TocSink : public EntrySink
{
public:
    explicit TocSink(LayerBuilder &builder)
        : m_builder(builder)
    {
    }

    void add(const RawEntry &entry) override
    {
        checkEntry(entry);
        require(!entry.sparse, "the table fills holes");
        if (entry.type == EntryType::File)
            files.push_back({entry.dataOffset, entry.size, entry.hash});
        m_builder.add(entry);
    }

    std::vector<TocFileEntry> files;

private:
    LayerBuilder &m_builder;
};

/** The chunks of \a file are there, without gaps, and within the blob. */
void checkChunks(const LayerToc &toc, const TocFileEntry &file, quint64 end)
{
    quint64 at = 0;
    for (std::size_t i = firstChunk(file.dataOffset); at < file.size; ++i) {
        require(i < toc.chunks.size(), "all of a file's chunks are there");
        const TocChunk &chunk = toc.chunks[i];
        require(chunk.at == at, "the chunks of a file have no gaps");
        require(chunk.size > 0 && chunk.size <= file.size - at, "a chunk is within its file");
        require(chunk.isZeros || (chunk.offset < chunk.end && chunk.end <= end), "a chunk is within the blob");
        at += chunk.size;
    }
}

void readFile(const std::shared_ptr<const TocContents> &contents, const TocFileEntry &file)
{
    const Result<ByteSourcePtr> source = contents->open(file.dataOffset, file.size, QStringLiteral("file"));
    require(source.has_value(), "a file of the table can be opened");
    require((*source)->size() == file.size, "it has its size");
    std::array<char, 1000> buffer;
    quint64 at = 0;
    while (at < std::min(file.size, MostContent)) {
        const Result<qsizetype> count = (*source)->readAt(at, buffer);
        if (!count)
            return;
        require(*count > 0 && quint64(*count) <= file.size - at, "reading goes on up to the end");
        at += quint64(*count);
    }
    // The end may be far away, behind a hole.
    if (file.size > 0)
        (void)(*source)->readAt(file.size - 1, std::span(buffer).first(1));
    const Result<qsizetype> behind = (*source)->readAt(file.size, buffer);
    require(behind && *behind == 0, "nothing is behind the end");
}

void readTable(const TocBytes &table, const ByteSourcePtr &blob)
{
    LayerBuilder builder;
    TocSink sink(builder);
    Result<LayerToc> toc = readLayerToc(table, sink);
    if (!toc) {
        require(toc.error().kind == ErrorKind::Damaged || toc.error().kind == ErrorKind::Limit,
            "it is said what is wrong", toc.error().message());
        return;
    }
    checkLayer(builder.finish());
    LayerBuilder again;
    TocSink same(again);
    require(readLayerToc(table, same).has_value() && same.files == sink.files, "the same table says the same");
    // The table of an eStargz layer lists itself, behind all else.
    for (const TocFileEntry &file : sink.files)
        checkChunks(*toc, file, blob->size());
    const auto contents = std::make_shared<const TocContents>(blob, std::move(*toc), nullptr);
    for (std::size_t i = 0; i < std::min(MostFiles, sink.files.size()); ++i)
        readFile(contents, sink.files[i]);
}

/** A blob with annotations that lead to its table. */
void readBlob(const QByteArray &blob, const QHash<QString, QString> &annotations)
{
    const std::optional<TocPlace> place = tocPlace(annotations, quint64(blob.size()));
    if (!place)
        return;
    const ByteSourcePtr source = memorySource(blob, QStringLiteral("blob"));
    const Result<TocBytes> table = fetchToc(source, *place, nullptr, Job());
    if (!table)
        return;
    require(table->end <= quint64(blob.size()), "the table is in the blob");
    require(quint64(table->json.size()) <= limits::TocBytes, "the table is bounded");
    readTable(*table, source);
}

/** The input is a line of decimal numbers, and then the blob: where its table is, as the annotations say. */
void readChunked(const QByteArray &line, const QByteArray &blob)
{
    const QList<QByteArray> numbers = line.split(':');
    const qsizetype at = std::clamp<qsizetype>(numbers.value(0).toLongLong(), 0, blob.size());
    const qsizetype size = std::clamp<qsizetype>(numbers.value(1).toLongLong(), 0, blob.size() - at);
    // Nobody would find a digest by chance.
    readBlob(blob,
        {{QStringLiteral("io.github.containers.zstd-chunked.manifest-position"), QString::fromLatin1(line)},
            {QStringLiteral("io.github.containers.zstd-chunked.manifest-checksum"),
                sha256(QByteArrayView(blob).sliced(at, size)).toString()}});
}

/** The digest of what is packed in the blob is the input's: who changes the table changes it too, or gets no further. */
void readStargz(const QByteArray &digest, const QByteArray &blob)
{
    readBlob(blob, {{QStringLiteral("containerd.io/snapshot/stargz/toc.digest"), QString::fromLatin1(digest)}});
}

/** "table COMPRESSION": the table, and behind zeros the blob. */
void readBare(const QByteArray &rest, Compression compression)
{
    const qsizetype zero = rest.indexOf('\0');
    const QByteArray blob = zero < 0 ? QByteArray() : rest.mid(zero + 1);
    TocBytes table;
    table.compression = compression;
    table.json = rest.left(zero);
    table.end = quint64(blob.size());
    readTable(table, memorySource(blob, QStringLiteral("blob")));
}

void run(QByteArrayView input)
{
    const qsizetype end = input.indexOf('\n');
    if (end < 0)
        return;
    const QByteArray line = input.first(end).toByteArray();
    const QByteArray rest = input.sliced(end + 1).toByteArray();
    if (line == "gzip")
        readBare(rest, Compression::Gzip);
    else if (line == "zstd")
        readBare(rest, Compression::Zstd);
    else if (line.startsWith("sha256:"))
        readStargz(line, rest);
    else
        readChunked(line, rest);
}

}

STRATOSCOPE_HARNESS(run)
