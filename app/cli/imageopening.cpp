// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "imageopening.h"

#include "askedname.h"
#include "exitcode.h"
#include "layeroption.h"
#include "messages.h"
#include "openimage.h"
#include "openstorage.h"
#include "reportjson.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace stratoscope
{

namespace
{

struct ImageOpeningWords
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::ImageOpening)
};

/** Without what is no container image. */
std::size_t imageCount(const ImageSource &source)
{
    return std::size_t(
        std::count_if(source.images.begin(), source.images.end(), [](const Image &image) { return !image.artifact; }));
}

/** That \a source, which is at \a path, has several images. */
QString severalText(const ImageSource &source, const QString &path)
{
    if (isEngineStorage(source.format))
        return ImageOpeningWords::tr(
            "%1 images in the storage; this is @%2, %3 (%4). Choose with --image and --platform");
    if (QFileInfo(path).isDir())
        return ImageOpeningWords::tr(
            "%1 images in the directory; this is @%2, %3 (%4). Choose with --image and --platform");
    return ImageOpeningWords::tr("%1 images in the file; this is @%2, %3 (%4). Choose with --image and --platform");
}

/** False, having said so, if none of the layers that \a request is about can be looked into. */
bool hasReadableLayers(const Request &request, const LoadedImage &image)
{
    const auto &layers = image.layers;
    const std::size_t first = request.layer.value_or(0);
    const std::size_t last = request.layer ? first : request.upTo.value_or(layers.size() - 1);
    const auto isSealed = [](const LoadedLayer &layer) { return layer.sealed; };
    if (layers.empty() || !std::all_of(layers.begin() + first, layers.begin() + last + 1, isSealed))
        return true;
    printError(ImageOpeningWords::tr("%1: the layers are encrypted, or hold no file system, so no file in them can be "
                                     "read; \"report\" tells more about them")
                   .arg(image.source->location));
    return false;
}

}

Result<ImageSourcePtr> openRequestedSource(const Request &request, const Job &job)
{
    if (request.isStorage)
        return openStorageDirectory(request.path, job);
    RegistryOptions registry;
    registry.insecure = request.isInsecure;
    registry.wholeLayers = request.wholeLayers;
    registry.platform = request.wish.platform;
    registry.allPlatforms = request.command == Request::Command::Images;
    if (request.load.cache)
        registry.blobs = BlobCache::standard();
    return openImage(request.path, registry, job);
}

tl::expected<LoadedImagePtr, int> openRequested(const Request &request, ProgressLine &progress)
{
    const auto failed = [&](const Error &error, int code) {
        progress.erase();
        printError(error.message());
        return tl::unexpected<int>(code);
    };
    const Job job = progress.job();
    const Result<ImageSourcePtr> source = openRequestedSource(request, job);
    if (!source)
        return failed(source.error().in(request.path),
            source.error().kind == ErrorKind::Usage ? exitcode::WrongUsage : exitcode::Unreadable);
    const Result<std::size_t> number = chooseImage(**source, request.wish);
    if (!number)
        return failed(number.error(), exitcode::WrongUsage);
    if (!isUnambiguous(**source, request.wish)) {
        const Image &image = (*source)->images[*number];
        progress.erase();
        printNote(severalText(**source, request.path)
                      .arg(QString::number(imageCount(**source)), QString::number(*number), image.displayName(),
                          image.platform.toString()));
    }
    const ImageSourcePtr named = withAskedName(*source, *number, request.wish.name);
    Result<LoadedImagePtr> loaded = loadImage(named, *number, request.load, job);
    if (!loaded)
        return failed(loaded.error().in(request.path), exitcode::Unreadable);
    progress.erase();
    return *loaded;
}

void printTroubles(const LoadedImage &image)
{
    for (const QString &warning : image.foldedWarnings)
        printWarning(warning);
    for (const QString &damage : damageMessages(image))
        printError(damage);
}

bool isFileSystem(const LoadedImage &image)
{
    if (!image.image().artifact)
        return true;
    printError(ImageOpeningWords::tr("%1: this is %2, not a file system; \"report\" tells more about it")
                   .arg(image.source->location, kindPhrase(*image.image().artifact)));
    return false;
}

tl::expected<LoadedImagePtr, int> openFiles(const Request &request, ProgressLine &progress)
{
    tl::expected<LoadedImagePtr, int> loaded = openRequested(request, progress);
    if (!loaded)
        return loaded;
    if (!isFileSystem(**loaded))
        return tl::unexpected(int(exitcode::Unreadable));
    if (!hasAskedLayers(request, (*loaded)->layers.size()))
        return tl::unexpected(int(exitcode::WrongUsage));
    if (!hasReadableLayers(request, **loaded))
        return tl::unexpected(int(exitcode::Unreadable));
    printTroubles(**loaded);
    return loaded;
}

}
