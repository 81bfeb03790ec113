// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "cachedlayer.h"
#include "contenthash.h"
#include "decodedsource.h"
#include "harness.h"
#include "layerbuilder.h"
#include "treechecks.h"

#include <QBuffer>
#include <QCoreApplication>

using namespace stratoscope;
using namespace stratoscope::fuzz;

/** Cache files that somebody forged: an input is a list of changes to a sound one, after which its hash is right again. */
namespace
{

RawEntry entryOf(QByteArrayView path, EntryType type, quint64 size = 0, QByteArrayView target = {})
{
    RawEntry entry;
    entry.path = path;
    entry.type = type;
    entry.size = size;
    entry.linkTarget = target;
    entry.mode = 0644;
    entry.dataOffset = size > 0 ? 512 : 0;
    return entry;
}

LayerEntries soundEntries()
{
    LayerBuilder builder;
    builder.add(entryOf("etc", EntryType::Directory));
    RawEntry file = entryOf("etc/passwd", EntryType::File, 20);
    file.xattrs = {{"user.a", "1"}, {"user.b", "2"}};
    file.hash = ContentHash {1, 2};
    file.mtimeNsec = 5;
    builder.add(file);
    builder.add(entryOf("etc/link", EntryType::Symlink, 0, "passwd"));
    builder.add(entryOf("etc/same", EntryType::Hardlink, 0, "etc/passwd"));
    builder.add(entryOf("etc/lower", EntryType::Hardlink, 0, "usr/lower"));
    builder.add(entryOf("large", EntryType::File, 1ull << 40));
    builder.add(entryOf(".wh.gone", EntryType::File));
    builder.add(entryOf("opaque/.wh..wh..opq", EntryType::File));
    builder.add(entryOf("dev/null", EntryType::CharDevice));
    return builder.finish();
}

Digest anyDigest()
{
    return sha256("layer");
}

/** A sound file, without its hash. */
QByteArray soundFile()
{
    CachedLayer layer;
    layer.entries = soundEntries();
    layer.compression = Compression::Gzip;
    layer.streamBytes = 10'240;
    layer.diffId = sha256("diff");
    layer.warnings = QStringList {QStringLiteral("one"), QStringLiteral("two")};
    layer.checkpoints = Checkpoints(Compression::Gzip, 1'000, 10'240, {{5'000, 500, {}}}).toBytes();
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    require(writeCachedLayer(buffer, anyDigest(), layer), "a sound layer can be written");
    QByteArray bytes = buffer.data();
    bytes.chop(sizeof(ContentHash));
    return bytes;
}

void appendHash(QByteArray &bytes)
{
    ContentHasher hasher;
    hasher.reset();
    hasher.add(bytes);
    const ContentHash hash = hasher.finish();
    bytes.append(reinterpret_cast<const char *>(&hash), sizeof hash);
}

/** Each change: an offset of two bytes, what to do, how many bytes, and these bytes. */
QByteArray changed(QByteArray bytes, QByteArrayView changes)
{
    while (changes.size() >= 4) {
        const auto byte = [&](qsizetype at) { return static_cast<unsigned char>(changes[at]); };
        const qsizetype at = (byte(0) * 256 + byte(1)) % (bytes.size() + 1);
        const char what = changes[2];
        const qsizetype count = std::min<qsizetype>(byte(3), changes.size() - 4);
        const QByteArray some = changes.sliced(4, count).toByteArray();
        if (what % 4 == 1)
            bytes.insert(at, some);
        else if (what % 4 == 2)
            bytes.remove(at, byte(3));
        else
            bytes.replace(at, std::min(some.size(), bytes.size() - at), some);
        changes = changes.sliced(4 + count);
    }
    return bytes;
}

void readAnywhere(const CachedLayer &layer)
{
    const auto checkpoints = Checkpoints::fromBytes(layer.checkpoints);
    if (!checkpoints)
        return;
    const ByteSourcePtr blob = memorySource(QByteArray(1'000, 'x'), {});
    const auto stream
        = openStream(blob, layer.compression, layer.streamBytes, std::make_shared<Checkpoints>(*checkpoints));
    std::array<char, 100> room {};
    static_cast<void>(stream->readAt(layer.streamBytes / 2, room));
}

void run(QByteArrayView input)
{
    static const QByteArray sound = soundFile();
    QByteArray bytes = changed(sound, input);
    appendHash(bytes);
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    std::optional<CachedLayer> layer = readCachedLayer(buffer, anyDigest());
    require(layer || !input.isEmpty(), "a sound file is read");
    if (!layer)
        return;
    checkLayer(layer->entries);
    readAnywhere(*layer);
    std::vector<LayerEntries> layers;
    layers.push_back(soundEntries());
    layers.push_back(std::move(layer->entries));
    layers.push_back(soundEntries());
    const UnionTree tree(std::move(layers));
    checkTree(tree);
    checkSums(tree);
}

}

STRATOSCOPE_HARNESS(run)
