// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "imageforms.h"

#include "layout.h"
#include "outerarchive.h"
#include "randomlayer.h"
#include "tarwriter.h"

namespace stratoscope
{

using imagebuilder::Generator;
using imagebuilder::ImageSet;
using imagebuilder::ImageSpec;
using imagebuilder::TarEntry;
using imagebuilder::TarType;

namespace
{

/** Enough bytes that a layer is read in several pieces, with files that end at any point in them. */
std::vector<TarEntry> manyBytes(Generator &random)
{
    std::vector<TarEntry> entries;
    for (int i = 0; i < 40; ++i) {
        TarEntry file;
        file.path = "bytes/" + QByteArray::number(i);
        file.content = imagebuilder::randomBytes(static_cast<qsizetype>(random.below(150'000)), random.next());
        entries.push_back(file);
    }
    return entries;
}

/** What later layers may come across: all paths that have ever existed. */
void note(const std::vector<TarEntry> &entries, FileView &seen)
{
    for (const TarEntry &entry : entries) {
        SeenFile file;
        file.type = entry.type == TarType::File ? 'f' : 'd';
        QByteArray path = entry.path;
        if (path.startsWith("./"))
            path.remove(0, 2);
        if (!path.isEmpty() && !path.contains("..") && !path.contains("//") && !path.startsWith('/'))
            seen['/' + path] = file;
    }
}

}

QStringList stackNames()
{
    QStringList names;
    for (const char *packing : {"none", "zstd", "gzip"}) {
        for (const int seed : {1, 2})
            names.append(QStringLiteral("%1 %2").arg(QLatin1String(packing)).arg(seed));
    }
    return names;
}

bool writeStack(const QString &name, const QString &path)
{
    Generator random(name.section(QLatin1Char(' '), 1).toULongLong());
    const auto packing = imagebuilder::packingFromName(name.section(QLatin1Char(' '), 0, 0));
    if (!packing)
        return false;
    ImageSet set;
    ImageSpec image;
    FileView seen;
    for (std::size_t number = 0; number < StackHeight; ++number) {
        std::vector<TarEntry> entries = RandomLayer(random, seen).make();
        if (number % 2 == 0) {
            const std::vector<TarEntry> more = manyBytes(random);
            entries.insert(entries.end(), more.begin(), more.end());
        }
        note(entries, seen);
        const auto layer = imagebuilder::writeTar(entries).and_then(
            [&](const QByteArray &tar) { return imagebuilder::packLayer(tar, *packing); });
        if (!layer)
            return false;
        set.layers.push_back(*layer);
        image.steps.push_back({QStringLiteral("COPY %1").arg(number), {}, {}, number});
    }
    set.images.push_back(image);
    const auto form
        = packing == imagebuilder::Packing::None ? imagebuilder::Form::DockerArchive : imagebuilder::Form::Oci;
    return writeOuterArchive(layoutFiles(set, form), path).has_value();
}

}
