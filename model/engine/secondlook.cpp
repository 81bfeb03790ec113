// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "secondlook.h"

#include "enginereference.h"
#include "loadimage.h"
#include "putontop.h"
#include "readlayer.h"

namespace stratoscope
{

namespace
{

/** The read-only layers of \a shown as layers of \a source, which has the same ones. */
LoadedImagePtr baseIn(const LoadedImagePtr &shown, const ImageSourcePtr &source)
{
    auto base = std::make_shared<LoadedImage>(*withoutTop(shown));
    base->source = source;
    base->imageNumber = 0;
    return base;
}

bool hasSameImage(const LoadedImage &shown, const ImageSource &source)
{
    return source.images.size() == 1 && source.images[0].id == shown.image().id
        && source.images[0].layers.size() + 1 == shown.layers.size();
}

Result<LoadedImagePtr> loadAgain(const LoadedImagePtr &shown, const ImageSourcePtr &source, const Job &job)
{
    if (!hasSameImage(*shown, *source) || !source->images[0].container)
        return loadImage(source, 0, {}, job);
    Result<ReadLayer> layer = readUpper(source->images[0].container->upper, job);
    if (!layer)
        return tl::unexpected(layer.error());
    if (layer->layer.blob)
        layer->layer.hostPath.clear();
    return putOnTop(baseIn(shown, source), std::move(*layer), job);
}

}

bool isEngineContainer(const LoadedImage &image)
{
    return image.image().container && isReference(image.source->location) && !image.layers.empty()
        && image.isWritable(image.top());
}

Result<SecondLook> lookAgain(
    const LoadedImagePtr &shown, const std::optional<ContainerMark> &mark, const EngineOptions &options, const Job &job)
{
    // Taken before reading, so that the next look notices changes made meanwhile.
    const Result<ContainerMark> now = markContainer(*shown->source, options, job);
    if (!now)
        return tl::unexpected(now.error());
    if (mark && *mark == *now)
        return SecondLook {nullptr, {}, *now};
    const Result<ImageSourcePtr> source = openReference(shown->source->location, options, job);
    const Result<LoadedImagePtr> image = source ? loadAgain(shown, *source, job) : tl::unexpected(source.error());
    if (!image)
        return tl::unexpected(image.error());
    LayerNews news = layerNews(*shown, **image);
    const bool isSame = news.isEmpty() && shown->image().container->state == (*source)->images[0].container->state;
    return SecondLook {isSame ? nullptr : *image, std::move(news), *now};
}

}
