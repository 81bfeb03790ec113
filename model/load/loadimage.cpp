// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "loadimage.h"

#include "contents.h"
#include "readlayer.h"
#include "readlimits.h"
#include "sharedprogress.h"
#include "workers.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <numeric>

namespace stratoscope
{

namespace
{

struct LoadMessages
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::LoadImage)
};

/** One layer to be read, and what came of it. */
struct LayerTask
{
    const Layer *layer = nullptr;
    quint64 done = 0; ///< Bytes of the blob that were read, as last reported.
    ReadLayer read;
    std::optional<Error> error; ///< Why there is no result.
};

std::vector<LayerTask> tasksOf(const Image &image)
{
    // A stack may hold one blob several times; it is read once.
    std::vector<LayerTask> tasks;
    QHash<QString, std::size_t> seen;
    for (const Layer &layer : image.layers) {
        if (!layer.isAbsent() && seen.contains(layer.blob))
            continue;
        seen.insert(layer.blob, tasks.size());
        LayerTask task;
        task.layer = &layer;
        tasks.push_back(std::move(task));
    }
    return tasks;
}

/** The task that reads \a layer. */
std::size_t taskFor(const std::vector<LayerTask> &tasks, const Layer &layer)
{
    const auto found = std::find_if(tasks.begin(), tasks.end(), [&](const LayerTask &task) {
        return layer.isAbsent() ? task.layer == &layer : task.layer->blob == layer.blob;
    });
    return static_cast<std::size_t>(found - tasks.begin());
}

/** The results in the order of the image's layers; one that is needed only once is not copied. */
std::vector<ReadLayer> inOrder(std::vector<LayerTask> &tasks, const Image &image)
{
    std::vector<std::size_t> numbers;
    std::vector<int> uses(tasks.size());
    for (const Layer &layer : image.layers) {
        numbers.push_back(taskFor(tasks, layer));
        ++uses[numbers.back()];
    }
    std::vector<ReadLayer> layers;
    layers.reserve(numbers.size() + 1);
    for (const std::size_t number : numbers) {
        if (--uses[number] == 0)
            layers.push_back(std::move(tasks[number].read));
        else
            layers.push_back(tasks[number].read);
    }
    return layers;
}

Result<std::vector<ReadLayer>> readLayers(
    const ImageSource &source, const Image &image, const LoadOptions &options, const Job &job)
{
    const auto bytesOf = [](const Layer &layer) { return layer.isAbsent() ? 0 : layer.compressedSize.value_or(0); };
    const quint64 total = std::accumulate(image.layers.begin(), image.layers.end(), quint64(0),
        [&](quint64 sum, const Layer &layer) { return sum + bytesOf(layer); });
    std::vector<LayerTask> tasks = tasksOf(image);
    // The largest first: so no thread is left with a long one when the others are done.
    std::stable_sort(tasks.begin(), tasks.end(),
        [&](const LayerTask &left, const LayerTask &right) { return bytesOf(*left.layer) > bytesOf(*right.layer); });
    SharedProgress progress(job, LoadMessages::tr("Reading layers"), total);
    forEachSideBySide(tasks.size(), WorkerPool::shared().width(), [&](std::size_t number) {
        LayerTask &task = tasks[number];
        Result<ReadLayer> read = readLayer(*source.files, *task.layer, options, progress.jobFor(task.done));
        if (read)
            task.read = std::move(*read);
        else
            task.error = read.error();
    });
    for (const LayerTask &task : tasks) {
        if (task.error)
            return tl::unexpected(*task.error);
    }
    return inOrder(tasks, image);
}

QStringList warningsOf(const LoadedImage &loaded, const std::vector<ReadLayer> &layers)
{
    QStringList warnings = loaded.source->warnings + loaded.image().warnings;
    for (std::size_t i = 0; i < layers.size(); ++i) {
        for (const QString &warning : layers[i].warnings)
            warnings.append(LoadMessages::tr("layer %1: %2").arg(i).arg(warning));
    }
    return warnings + loaded.tree.warnings();
}

}

Result<LoadedImagePtr> loadImage(
    const ImageSourcePtr &source, std::size_t imageNumber, const LoadOptions &options, const Job &job)
{
    const Image &image = source->images.at(imageNumber);
    if (image.layers.size() > limits::Layers) {
        return tl::unexpected(Error {ErrorKind::Limit, source->location, image.displayName(),
            LoadMessages::tr("the image has %1 layers, more than %2").arg(image.layers.size()).arg(limits::Layers),
            {}});
    }
    Result<std::vector<ReadLayer>> layers = readLayers(*source, image, options, job);
    if (!layers)
        return tl::unexpected(layers.error());
    if (!options.upper.isEmpty()) {
        Result<ReadLayer> upper = readUpper(options.upper, job);
        if (!upper)
            return tl::unexpected(upper.error());
        layers->push_back(std::move(*upper));
    }

    auto loaded = std::make_shared<LoadedImage>();
    loaded->source = source;
    loaded->imageNumber = imageNumber;
    std::vector<LayerEntries> entries;
    for (ReadLayer &read : *layers) {
        loaded->layers.push_back(read.layer);
        entries.push_back(std::move(read.entries));
    }
    loaded->tree = UnionTree(std::move(entries));
    if (!options.later) {
        const Result<std::vector<bool>> answers = answerQuestions(loaded->tree, loaded->layers, job);
        if (!answers)
            return tl::unexpected(answers.error());
        loaded->tree = loaded->tree.answered(*answers);
    }
    if (job.isCancelled())
        return Job::cancelled();
    loaded->stats = imageStats(loaded->tree);
    loaded->warnings = warningsOf(*loaded, *layers);
    return LoadedImagePtr(std::move(loaded));
}

}
