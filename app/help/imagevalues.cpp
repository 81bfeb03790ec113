// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "imagevalues.h"

#include "instructiontext.h"

#include <QFileInfo>

namespace stratoscope
{

namespace
{

/** Null if there is no image: completion complains about nothing. */
ImageSourcePtr sourceAt(const QString &path)
{
    // Anything else could block, or reach for an engine or a registry while someone only presses Tab.
    const QFileInfo info(path);
    if (!info.isFile() && !info.isDir())
        return {};
    const Result<ImageSourcePtr> source = openImageSource(path, Job());
    return source ? *source : ImageSourcePtr();
}

}

Completion imageNamesIn(const QString &path)
{
    Completion completion;
    const ImageSourcePtr source = sourceAt(path);
    if (!source)
        return completion;
    for (std::size_t i = 0; i < source->images.size(); ++i) {
        const Image &image = source->images[i];
        for (const QString &name : image.names)
            completion.words.append({name, image.platform.toString()});
        if (image.names.isEmpty())
            completion.words.append({QStringLiteral("@%1").arg(i), image.displayName()});
    }
    return completion;
}

Completion layersIn(const QString &path, const ImageWish &wish)
{
    Completion completion;
    const ImageSourcePtr source = sourceAt(path);
    const Result<std::size_t> number = source ? chooseImage(*source, wish) : Result<std::size_t>(0);
    if (!source || !number)
        return completion;
    const Image &image = source->images[*number];
    for (std::size_t i = 0; i < image.layers.size(); ++i)
        completion.words.append({QString::number(i), instructionText(image.createdBy(LayerIndex(quint16(i))))});
    return completion;
}

Completion platformsIn(const QString &path)
{
    Completion completion;
    if (const ImageSourcePtr source = sourceAt(path)) {
        QStringList platforms;
        for (const Image &image : source->images) {
            if (!image.artifact)
                platforms.append(image.platform.toString());
        }
        platforms.removeDuplicates();
        return completionOf(platforms);
    }
    return completionOf({QStringLiteral("linux/amd64"), QStringLiteral("linux/arm64"), QStringLiteral("linux/arm/v7")});
}

}
