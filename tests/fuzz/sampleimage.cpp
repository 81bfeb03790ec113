// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "sampleimage.h"

#include "generate.h"
#include "tarwriter.h"

#include <map>
#include <stdexcept>

namespace stratoscope
{

using namespace imagebuilder;

namespace
{

template<typename T>
T orThrow(Built<T> built)
{
    if (!built)
        throw std::runtime_error(built.error().toStdString());
    return std::move(*built);
}

std::vector<TarEntry> bottomLayer()
{
    std::vector<TarEntry> entries;
    for (const char *name : {"etc", "usr", "usr/bin", "var"}) {
        TarEntry directory;
        directory.path = name;
        directory.type = TarType::Directory;
        directory.mode = 0755;
        entries.push_back(directory);
    }
    for (int i = 0; i < 12; ++i)
        entries.push_back(plainFile("usr/bin/tool" + QByteArray::number(i), generatedBytes("tool", 1, 400 * i)));
    entries.push_back(plainFile("var/random", randomBytes(6000, 7)));
    entries.push_back(plainFile("etc/passwd", "root:x:0:0::/root:/bin/sh\n"));
    entries.push_back(plainLink("bin", "usr/bin"));
    return entries;
}

ImageSet makeSample()
{
    const std::vector<TarEntry> middle {
        plainFile("etc/passwd", "root:*:0:0::/:\n"), plainFile("srv/new", randomBytes(900, 3))};
    const std::vector<TarEntry> top {whiteout("usr/bin/tool3"), opaqueMarker("var"), plainFile("var/other", "x")};
    return imageOf({layerOf(asTar(bottomLayer())), layerOf(asTar(middle)), layerOf(asTar(top))});
}

}

const ImageSet &sampleSet()
{
    static const ImageSet set = makeSample();
    return set;
}

ImageSet imageOf(const std::vector<PackedLayer> &layers)
{
    ImageSet set;
    ImageSpec image;
    image.names = QStringList {QStringLiteral("sample:1")};
    image.steps.push_back({QStringLiteral("ENV a=b"), {}, {}, std::nullopt});
    for (const PackedLayer &layer : layers) {
        image.steps.push_back({QStringLiteral("RUN step %1").arg(set.layers.size()), {}, {}, set.layers.size()});
        set.layers.push_back(layer);
    }
    set.images.push_back(image);
    return set;
}

PackedLayer layerOf(const QByteArray &tar, Packing packing)
{
    return orThrow(packLayer(tar, packing));
}

PackedLayer layerWithBlob(const QByteArray &tar, const QByteArray &blob)
{
    return {tar, blob, sha256Hex(tar), sha256Hex(blob), Packing::Gzip};
}

QByteArray asTar(const std::vector<TarEntry> &files)
{
    return orThrow(writeTar(files, TarFormat::Ustar));
}

TarEntry plainFile(const QByteArray &path, const QByteArray &content)
{
    TarEntry file;
    file.path = path;
    file.content = content;
    return file;
}

TarEntry plainLink(const QByteArray &path, const QByteArray &target)
{
    TarEntry link;
    link.path = path;
    link.type = TarType::Symlink;
    link.mode = 0777;
    link.linkTarget = target;
    return link;
}

const QByteArray &gigabyteOfZeros(Packing packing)
{
    static std::map<Packing, QByteArray> made;
    QByteArray &zeros = made[packing];
    if (zeros.isEmpty()) {
        Compressor compressor(packing);
        const QByteArray megabyte(1 << 20, '\0');
        for (int i = 0; i < 1024; ++i)
            static_cast<void>(compressor.write(megabyte));
        zeros = orThrow(compressor.finish());
    }
    return zeros;
}

void store(const QByteArray &bytes, const QString &path)
{
    if (const auto written = writeFile(bytes, path); !written)
        throw std::runtime_error(written.error().toStdString());
}

}
