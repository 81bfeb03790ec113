// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "overlaystack.h"

#include "layerunpacker.h"
#include "posixcall.h"
#include "randomlayer.h"
#include "tarwriter.h"

#include <QDir>

#include <algorithm>
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

/** Uses one of the formats that can hold the entries: names and numbers may be too long for the older ones. */
QByteArray tarInSomeFormat(const std::vector<TarEntry> &entries, Generator &random)
{
    const TarFormat formats[] = {TarFormat::Ustar, TarFormat::Gnu, TarFormat::Pax};
    for (auto at = static_cast<std::size_t>(random.below(3)); at < 2; ++at) {
        if (const auto tar = writeTar(entries, formats[at]))
            return *tar;
    }
    return orThrow(writeTar(entries, TarFormat::Pax));
}

QByteArray madeDirectory(const QByteArray &path)
{
    if (!QDir().mkpath(QString::fromUtf8(path)))
        throw std::runtime_error("cannot make " + path.toStdString());
    return path;
}

}

std::vector<OracleLayer> randomStack(quint64 seed, const QByteArray &directory)
{
    const ScratchMount memory = ScratchMount::tmpfs(directory);
    const QByteArray bottom = madeDirectory(directory + "/empty");
    const QByteArray target = madeDirectory(directory + "/merged");
    Generator random(seed);
    std::vector<QByteArray> lower {bottom};
    std::vector<OracleLayer> stack;
    FileView below;
    ScratchMount merged;

    const quint64 count = 2 + random.below(6);
    for (quint64 i = 0; i < count; ++i) {
        RandomLayer maker(random, below);
        const std::vector<TarEntry> entries = maker.make();
        const QByteArray layer = madeDirectory(directory + '/' + QByteArray::number(i));
        LayerUnpacker(layer, stack.empty() ? QByteArray() : target).unpack(entries);

        OracleLayer made;
        made.linksBelow = maker.linksBelow();
        made.bytes = bytesIn(viewOfDirectory(layer));
        merged.unmount();
        lower.insert(lower.begin(), layer);
        merged = ScratchMount::overlay(lower, target);
        made.merged = viewOfDirectory(target);
        const Packing packing = random.pick(std::vector<Packing> {Packing::None, Packing::Gzip, Packing::Zstd});
        made.packed = orThrow(packLayer(tarInSomeFormat(entries, random), packing));
        below = made.merged;
        stack.push_back(std::move(made));
    }
    return stack;
}

imagebuilder::ImageSet imageOfStack(const std::vector<OracleLayer> &stack)
{
    imagebuilder::ImageSet set;
    imagebuilder::ImageSpec image;
    for (const OracleLayer &layer : stack) {
        image.steps.push_back({QStringLiteral("RUN something"), {}, {}, set.layers.size()});
        set.layers.push_back(layer.packed);
    }
    set.images.push_back(image);
    return set;
}

}
