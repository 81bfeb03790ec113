// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "loadimage.h"

#include "answeredtree.h"
#include "imageorder.h"
#include "imagewarnings.h"
#include "readbytoc.h"
#include "readlayer.h"
#include "readlimits.h"
#include "readunpacked.h"
#include "sharedprogress.h"
#include "treeassembly.h"
#include "unionbuilder.h"
#include "workers.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <atomic>
#include <bit>
#include <numeric>

namespace stratoscope
{

namespace
{

struct LoadImageWords
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::LoadImage)
};

/** A layer to read, and the result. */
struct LayerTask
{
    const Layer *layer = nullptr;
    std::vector<std::size_t> places; ///< In the stack, which may contain the same blob several times.
    quint64 done = 0; ///< Bytes of the blob read so far, as last reported.
    ReadLayer read; ///< Without its entries, which go straight into the tree.
    std::optional<Error> error; ///< Why there is no result, if so.
};

quint64 bytesOf(const Layer &layer)
{
    return layer.isAbsent() ? 0 : layer.compressedSize.value_or(0);
}

/** What a layer is read from: equal keys mean equal layers. */
const QString &placeOf(const Layer &layer)
{
    return layer.blob.isEmpty() ? layer.hostDirectory : layer.blob;
}

/** Largest first, so that no thread is left with a long one when the others are done; those of similar size from the
 *  bottom up, so that each can go into the tree while the next ones are read. */
void inReadingOrder(std::vector<LayerTask> &tasks)
{
    quint64 largest = 0;
    for (const LayerTask &task : tasks)
        largest = std::max(largest, bytesOf(*task.layer));
    const auto halvings = [largest](const LayerTask &task) {
        return std::bit_width(largest / std::max<quint64>(bytesOf(*task.layer), 1));
    };
    std::stable_sort(tasks.begin(), tasks.end(),
        [&](const LayerTask &left, const LayerTask &right) { return halvings(left) < halvings(right); });
}

std::vector<LayerTask> tasksOf(const Image &image)
{
    std::vector<LayerTask> tasks;
    QHash<QString, std::size_t> seen;
    for (std::size_t i = 0; i < image.layers.size(); ++i) {
        const Layer &layer = image.layers[i];
        const auto known = layer.isAbsent() ? seen.cend() : seen.constFind(placeOf(layer));
        if (known != seen.cend()) {
            tasks[*known].places.push_back(i);
            continue;
        }
        if (!layer.isAbsent())
            seen.insert(placeOf(layer), tasks.size());
        LayerTask task;
        task.layer = &layer;
        task.places.push_back(i);
        tasks.push_back(std::move(task));
    }
    inReadingOrder(tasks);
    return tasks;
}

/** The results in stack order. */
std::vector<ReadLayer> inOrder(const std::vector<LayerTask> &tasks, const Image &image)
{
    std::vector<ReadLayer> layers(image.layers.size());
    for (const LayerTask &task : tasks) {
        for (const std::size_t place : task.places) {
            layers[place].layer = task.read.layer;
            layers[place].warnings = task.read.warnings;
        }
    }
    return layers;
}

/** Tells the source which blobs will be read from start to end. */
void announce(const ImageSource &source, const std::vector<LayerTask> &tasks, const LoadOptions &options)
{
    QStringList names;
    for (const LayerTask &task : tasks) {
        const bool isSealed = task.layer->content != LayerContent::FileSystem;
        const bool isKnown = options.cache && !options.opensOnly && options.cache->mayHave(task.layer->digest);
        const bool isPartial = options.usesTocs && mayReadByToc(*source.files, *task.layer);
        const bool isUnpacked = !options.opensOnly && mayReadUnpacked(*source.files, *task.layer);
        if (!task.layer->blob.isEmpty() && !isSealed && !isKnown && !isPartial && !isUnpacked)
            names.append(task.layer->blob);
    }
    source.files->willRead(names);
}

Result<std::vector<ReadLayer>> readLayers(
    const ImageSource &source, const Image &image, const LoadOptions &options, TreeAssembly &tree, const Job &job)
{
    const quint64 total = std::accumulate(image.layers.begin(), image.layers.end(), quint64(0),
        [](quint64 sum, const Layer &layer) { return sum + bytesOf(layer); });
    std::vector<LayerTask> tasks = tasksOf(image);
    announce(source, tasks, options);
    SharedProgress progress(job, LoadImageWords::tr("Reading layers"), total);
    std::atomic_bool hasFailed = false;
    forEachSideBySide(tasks.size(), WorkerPool::shared().width(), [&](std::size_t number) {
        LayerTask &task = tasks[number];
        if (hasFailed)
            return;
        Result<ReadLayer> read = readLayer(*source.files, *task.layer, options, progress.jobFor(task.done));
        if (!read) {
            task.error = read.error();
            return;
        }
        task.read = std::move(*read);
        if (const auto put = tree.put(task.places, std::move(task.read.entries)); !put)
            task.error = put.error().in(source.location);
        hasFailed = hasFailed || task.error;
    });
    for (const LayerTask &task : tasks) {
        if (task.error)
            return tl::unexpected(*task.error);
    }
    return inOrder(tasks, image);
}

std::vector<LoadedLayer> loadedLayers(const std::vector<ReadLayer> &layers)
{
    std::vector<LoadedLayer> loaded;
    loaded.reserve(layers.size());
    for (const ReadLayer &read : layers)
        loaded.push_back(read.layer);
    return loaded;
}

/** True if what an image says of its layers leaves nothing to find out by reading them. */
bool isAsItShouldBe(const ImageSource &source, const Image &image)
{
    const auto isOdd = [](const Layer &layer) { return layer.blob.isEmpty() || layer.diffId.isEmpty(); };
    return source.warnings.isEmpty() && image.warnings.isEmpty() && !image.damaged && !image.container
        && image.config.diffIds.size() == image.layers.size()
        && std::none_of(image.layers.begin(), image.layers.end(), isOdd);
}

/** What is no container image has no layers, but documents. */
Result<LoadedImagePtr> loadArtifact(const ImageSourcePtr &source, std::size_t imageNumber, const Job &job)
{
    auto loaded = std::make_shared<LoadedImage>();
    loaded->source = source;
    loaded->imageNumber = imageNumber;
    loaded->tree = UnionBuilder().finish();
    loaded->stats = imageStats(loaded->tree);
    Result<std::vector<ArtifactDocument>> documents = artifactDocuments(*source->files, loaded->image(), job);
    if (!documents)
        return tl::unexpected(documents.error());
    loaded->documents = std::move(*documents);
    loaded->warnings = allWarnings(*loaded, {});
    loaded->foldedWarnings = foldedWarnings(*loaded, {});
    return LoadedImagePtr(std::move(loaded));
}

/** True if reading some layer by its table of contents saves a transfer. */
bool savesByTocs(const ImageSource &source, const Image &image, const LoadOptions &options)
{
    return !options.opensOnly && std::any_of(image.layers.begin(), image.layers.end(), [&](const Layer &layer) {
        const bool isKnown = options.cache && options.cache->mayHave(layer.digest);
        return !isKnown && mayReadByToc(*source.files, layer);
    });
}

/** The writable layer to put on top: the requested one, or else the container's own. */
QString upperOf(const Image &image, const LoadOptions &options)
{
    return options.upper.isEmpty() && image.container ? image.container->upper : options.upper;
}

}

Result<LoadedImagePtr> loadImage(
    const ImageSourcePtr &source, std::size_t imageNumber, const LoadOptions &wanted, const Job &job)
{
    const Image &image = source->images.at(imageNumber);
    LoadOptions options = wanted;
    options.opensOnly = wanted.opensOnly && wanted.upper.isEmpty() && isAsItShouldBe(*source, image);
    if (image.artifact)
        return loadArtifact(source, imageNumber, job);
    if (image.layers.size() > limits::Layers) {
        return tl::unexpected(Error {ErrorKind::Limit, source->location, image.displayName(),
            LoadImageWords::tr("the image has %1 layers, more than %2").arg(image.layers.size()).arg(limits::Layers),
            {}});
    }
    options.usesTocs = savesByTocs(*source, image, options);
    // What it has was hashed in another way.
    if (options.usesTocs)
        options.cache.reset();
    const QString upperPath = upperOf(image, options);
    TreeAssembly tree(image.layers.size() + (upperPath.isEmpty() ? 0 : 1), job);
    Result<std::vector<ReadLayer>> layers = readLayers(*source, image, options, tree, job);
    if (!layers)
        return tl::unexpected(layers.error());
    if (const ImageSourcePtr ordered = orderedByDiffIds(source, imageNumber, loadedLayers(*layers)))
        return loadImage(ordered, imageNumber, wanted, job);
    if (!upperPath.isEmpty()) {
        Result<ReadLayer> upper = readUpper(upperPath, job);
        if (!upper)
            return tl::unexpected(upper.error());
        // A temporary layer tar built from an engine's output is not a place to show to the user.
        if (options.upper.isEmpty() && upper->layer.blob)
            upper->layer.hostPath.clear();
        if (const auto put = tree.put({image.layers.size()}, std::move(upper->entries)); !put)
            return tl::unexpected(put.error().in(source->location));
        layers->push_back(std::move(*upper));
    }

    auto loaded = std::make_shared<LoadedImage>();
    loaded->source = source;
    loaded->imageNumber = imageNumber;
    loaded->layers = loadedLayers(*layers);
    loaded->tree = tree.finish();
    if (!options.deferContent) {
        Result<UnionTree> answered = answeredTree(std::move(loaded->tree), loaded->layers, job);
        if (!answered)
            return tl::unexpected(answered.error());
        loaded->tree = std::move(*answered);
    }
    if (job.isCancelled())
        return Job::cancelled();
    loaded->stats = imageStats(loaded->tree);
    std::vector<QStringList> warnings;
    for (const ReadLayer &read : *layers)
        warnings.push_back(read.warnings);
    loaded->warnings = allWarnings(*loaded, warnings);
    loaded->foldedWarnings = foldedWarnings(*loaded, warnings);
    return LoadedImagePtr(std::move(loaded));
}

}
