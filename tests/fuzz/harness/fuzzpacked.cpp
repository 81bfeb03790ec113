// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "compressionfacts.h"
#include "compressor.h"
#include "decodedsource.h"
#include "decoder.h"
#include "harness.h"
#include "layerwalk.h"
#include "tarmutator.h"

#include <cstring>

using namespace stratoscope;
using namespace stratoscope::fuzz;

/** Compressed layers: reading from start to end, and from checkpoints. */
namespace
{

/** A few bytes can unpack to very many; those are tested elsewhere. */
constexpr qsizetype mostPacked = 4 << 20;
constexpr quint64 checkpointDistance = 4'096;

struct Unpacked
{
    QByteArray bytes;
    bool isWhole = false; ///< There was no damage.
    bool isTooLarge = false;
};

Unpacked unpackAll(const ByteSourcePtr &blob, Compression compression, qsizetype blockBytes)
{
    Unpacked unpacked;
    const auto decoder = makeDecoder({blob}, compression);
    std::vector<char> block(static_cast<std::size_t>(blockBytes));
    for (;;) {
        const auto count = decoder->read(block);
        if (!count)
            return unpacked;
        require(*count <= blockBytes, "a decoder fills no more than its buffer");
        unpacked.bytes.append(block.data(), *count);
        unpacked.isTooLarge = unpacked.bytes.size() > mostPacked;
        // Fewer bytes may also come right before damage.
        unpacked.isWhole = *count == 0;
        if (unpacked.isWhole || unpacked.isTooLarge)
            return unpacked;
    }
}

class NoSink : public EntrySink
{
public:
    void add(const RawEntry &) override { }
};

void checkPlace(const ByteSource &stream, const Unpacked &whole, qsizetype offset, qsizetype size)
{
    std::vector<char> buffer(static_cast<std::size_t>(size));
    const auto count = stream.readAt(static_cast<quint64>(offset), buffer);
    require(count || !whole.isWhole, "what can be read in order can be read anywhere");
    if (!count)
        return;
    // Of what it makes in one call before it finds damage, libzstd gives nothing away.
    require(*count <= whole.bytes.size() - offset || !whole.isWhole, "no more can be read anywhere than in order");
    require(*count == size || offset + *count == whole.bytes.size() || !whole.isWhole, "as much as is there is read");
    const qsizetype known = std::min<qsizetype>(*count, whole.bytes.size() - offset);
    require(std::memcmp(buffer.data(), whole.bytes.constData() + offset, static_cast<std::size_t>(known)) == 0,
        "the bytes are the same");
}

/** Some places, forwards and backwards. */
void checkPlaces(const ByteSource &stream, const Unpacked &whole)
{
    const qsizetype bytes = whole.bytes.size();
    for (const qsizetype place : {bytes / 2, qsizetype(0), bytes - 1, bytes / 3, bytes / 3 + 700, bytes / 7}) {
        if (place >= 0 && place < bytes)
            checkPlace(stream, whole, place, 600);
    }
}

CheckpointsPtr storedAndRead(const CheckpointsPtr &checkpoints)
{
    if (!checkpoints)
        return nullptr;
    const auto read = Checkpoints::fromBytes(checkpoints->toBytes());
    require(read && *read == *checkpoints, "checkpoints can be stored");
    return std::make_shared<const Checkpoints>(*read);
}

void run(QByteArrayView input)
{
    const ByteSourcePtr blob = memorySource(input.toByteArray(), QStringLiteral("layer"));
    const Compression compression = sniffCompression(*blob);
    if (compression == Compression::None)
        return;
    require(compressionFacts(*blob, compression).name.size() < input.size(), "what is said of a blob is in it");
    const Unpacked whole = unpackAll(blob, compression, 64 * 1024);
    if (whole.isTooLarge)
        return;
    const Unpacked inBits = unpackAll(blob, compression, 777);
    require(inBits.isWhole == whole.isWhole, "damage is found however much is read at once");
    require(inBits.bytes == whole.bytes || !whole.isWhole, "the bytes do not depend on how much is read at once");
    NoSink sink;
    const auto walked = walkLayerTar(blob, sink, {true, true, true, checkpointDistance}, Job());
    require(walked.has_value(), "damage is part of the outcome");
    require(walked->diffId.bytes.isEmpty() || walked->diffId == sha256(whole.bytes), "the diff ID is the stream's");
    if (whole.isWhole)
        require(walked->streamBytes == static_cast<quint64>(whole.bytes.size()), "the stream is as long");
    checkPlaces(*openStream(blob, compression, walked->streamBytes, nullptr), whole);
    checkPlaces(*openStream(blob, compression, walked->streamBytes, storedAndRead(walked->checkpoints)), whole);
}

/** What the blob holds, changed and packed again; empty if it cannot be unpacked. */
QByteArray changedInside(const QByteArray &packed, std::size_t most, unsigned int seed)
{
    const ByteSourcePtr blob = memorySource(packed, {});
    const Compression compression = sniffCompression(*blob);
    if (compression == Compression::None)
        return {};
    QByteArray bytes = unpackAll(blob, compression, 64 * 1024).bytes.left(1 << 18);
    const qsizetype size = bytes.size();
    bytes.resize(size + 4'096);
    bytes.truncate(static_cast<qsizetype>(mutateTar(reinterpret_cast<std::uint8_t *>(bytes.data()),
        static_cast<std::size_t>(size), static_cast<std::size_t>(bytes.size()), seed)));
    using imagebuilder::Packing;
    static constexpr Packing packings[]
        = {Packing::Gzip, Packing::Gzip, Packing::Zstd, Packing::Zstd, Packing::Xz, Packing::Bzip2};
    const QByteArray again
        = imagebuilder::compressed(bytes, packings[seed / 8 % std::size(packings)]).value_or(QByteArray());
    return static_cast<std::size_t>(again.size()) <= most ? again : QByteArray();
}

}

std::size_t LLVMFuzzerCustomMutator(std::uint8_t *data, std::size_t size, std::size_t most, unsigned int seed)
{
    if (seed % 8 < 3) {
        const QByteArray packed(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
        const QByteArray changed = changedInside(packed, most, seed);
        if (!changed.isEmpty()) {
            std::memcpy(data, changed.constData(), static_cast<std::size_t>(changed.size()));
            return static_cast<std::size_t>(changed.size());
        }
    }
    return LLVMFuzzerMutate(data, size, most);
}

STRATOSCOPE_HARNESS(run)
