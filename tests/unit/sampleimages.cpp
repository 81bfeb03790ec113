// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "sampleimages.h"

#include "tarwriter.h"

#include <QDir>

namespace stratoscope
{

using namespace imagebuilder;

SampleImages::SampleImages(int layers, Packing packing)
{
    for (int i = 0; i < layers; ++i) {
        TarEntry file;
        file.path = "file" + QByteArray::number(i);
        file.content = QByteArray(100 * (i + 1), 'x');
        m_set.layers.push_back(packLayer(writeTar({file}).value(), packing).value());
    }
}

ImageSpec &SampleImages::add(const QStringList &names, const std::vector<std::size_t> &layers)
{
    ImageSpec image;
    image.names = names;
    for (const std::size_t layer : layers)
        image.steps.push_back({QStringLiteral("RUN layer %1").arg(layer), {}, {}, layer});
    image.steps.push_back({QStringLiteral("CMD serve"), {}, {}, {}});
    m_set.images.push_back(image);
    return m_set.images.back();
}

QString SampleImages::blob(std::size_t layer) const
{
    return QStringLiteral("blobs/sha256/") + QString::fromLatin1(m_set.layers[layer].digest);
}

QString SampleImages::id(std::size_t image) const
{
    return digestText(configJson(m_set, m_set.images[image]));
}

std::shared_ptr<MemoryFileSet> SampleImages::files(Form form) const
{
    const std::vector<TarEntry> entries = layoutFiles(m_set, form);
    auto files = std::make_shared<MemoryFileSet>();
    for (const TarEntry &entry : entries) {
        if (entry.type == TarType::File)
            files->files[QString::fromUtf8(entry.path)] = entry.content;
    }
    for (const TarEntry &entry : entries) {
        if (entry.type != TarType::Symlink)
            continue;
        const QString path = QString::fromUtf8(entry.path);
        const QString target = QDir::cleanPath(
            path.section(QLatin1Char('/'), 0, -2) + QLatin1Char('/') + QString::fromUtf8(entry.linkTarget));
        files->files[path] = files->files.at(target);
    }
    return files;
}

QString digestText(const QByteArray &bytes)
{
    return QStringLiteral("sha256:") + QString::fromLatin1(sha256Hex(bytes));
}

QString blobPath(const QByteArray &bytes)
{
    return QStringLiteral("blobs/sha256/") + QString::fromLatin1(sha256Hex(bytes));
}

}
