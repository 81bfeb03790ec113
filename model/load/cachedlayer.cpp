// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "cachedlayer.h"

#include "cachereader.h"
#include "cachewriter.h"
#include "layercolumns.h"

namespace stratoscope
{

namespace
{

/** Bump this whenever reading a layer yields different entries or the file format changes. */
constexpr quint32 CachedLayerVersion = 7;

/** Values are written as they are in memory; rejects files from machines where they look different. */
struct Header
{
    char magic[8] = {'S', 'T', 'R', 'A', 'T', 'L', 'Y', 'R'};
    quint32 version = CachedLayerVersion;
    quint32 order = 0x01020304;
    quint32 entrySize = sizeof(LayerEntry);
    quint32 attributesSize = sizeof(InodeAttributes);

    bool operator==(const Header &) const = default;
};

}

bool writeCachedLayer(QIODevice &device, const Digest &digest, const CachedLayer &layer)
{
    CacheWriter out(device);
    out.value(Header());
    out.text(digest.bytes);
    out.value(quint32(layer.compression));
    out.value(layer.streamBytes);
    out.text(layer.diffId.bytes);
    out.texts(layer.warnings);
    LayerColumns::write(out, layer.entries);
    out.text(layer.checkpoints);
    out.text(layer.heads);
    return out.finish();
}

std::optional<CachedLayer> readCachedLayer(QIODevice &device, const Digest &digest)
{
    CacheReader in(device);
    Header header;
    in.value(header);
    QByteArray key;
    in.text(key);
    if (!in.isGood() || header != Header() || key != digest.bytes)
        return std::nullopt;
    CachedLayer layer;
    quint32 compression = 0;
    in.value(compression);
    in.value(layer.streamBytes);
    in.text(layer.diffId.bytes);
    in.texts(layer.warnings);
    LayerColumns::read(in, layer.entries);
    in.text(layer.checkpoints);
    in.text(layer.heads);
    if (!in.finish() || !LayerColumns::complete(layer.entries) || compression >= CompressionCount)
        return std::nullopt;
    layer.compression = Compression(compression);
    return layer;
}

}
