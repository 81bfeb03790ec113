// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "imagefile.h"

#include "imagedocuments.h"
#include "layertar.h"

#include <QFile>

#include <functional>

namespace stratoscope::benchmark
{

using imagebuilder::Packing;

namespace
{

using WriteTar = std::function<Built<void>(unsigned layer, BlobWriter &blob)>;

QByteArray memberName(const WrittenLayer &layer, const Storage &storage)
{
    return storage.docker ? layer.diffId + "/layer.tar" : "blobs/sha256/" + layer.digest;
}

Built<void> writeImage(const QString &path, unsigned layerCount, const Storage &storage, const WriteTar &writeTar)
{
    OuterFile file(path);
    if (const auto opened = file.open(); !opened)
        return opened;
    std::vector<WrittenLayer> layers;
    for (unsigned number = 0; number < layerCount; ++number) {
        if (const auto begun = file.begin(); !begun)
            return begun;
        BlobWriter blob(storage.docker ? Packing::None : storage.packing, file);
        if (const auto written = writeTar(number, blob); !written)
            return written;
        const auto layer = blob.finish();
        if (!layer)
            return tl::unexpected(layer.error());
        if (const auto ended = file.end(memberName(*layer, storage)); !ended)
            return ended;
        layers.push_back(*layer);
    }
    for (const auto &[name, bytes] : storage.docker ? dockerDocuments(layers) : ociDocuments(layers, storage.packing)) {
        if (const auto added = file.add(name, bytes); !added)
            return added;
    }
    return file.finish();
}

Built<void> copyTar(const QString &path, BlobWriter &blob)
{
    QFile tar(path);
    if (!tar.open(QIODevice::ReadOnly))
        return tl::unexpected(QStringLiteral("%1: %2").arg(path, tar.errorString()));
    while (!tar.atEnd()) {
        if (const auto written = blob.write(tar.read(1 << 20)); !written)
            return written;
    }
    return {};
}

}

Built<void> writeGeneratedImage(const QString &path, const Shape &shape, const Storage &storage)
{
    const ContentPool pool(shape.seed);
    return writeImage(path, shape.layers, storage, [&](unsigned number, BlobWriter &blob) {
        return writeLayerTar(LayerPlan(shape, number), shape.bytes / shape.layers, pool, shape.repetitive, blob);
    });
}

Built<void> writeImageOfTars(const QString &path, const QStringList &layers, const Storage &storage)
{
    return writeImage(path, static_cast<unsigned>(layers.size()), storage,
        [&](unsigned number, BlobWriter &blob) { return copyTar(layers[static_cast<qsizetype>(number)], blob); });
}

}
