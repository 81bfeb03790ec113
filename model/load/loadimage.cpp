// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "loadimage.h"

#include "contents.h"
#include "readlayer.h"
#include "readlimits.h"

#include <QCoreApplication>
#include <QHash>
#include <QtConcurrent>

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

/** Adds up the progress of layers that are read side by side. */
class SharedProgress
{
public:
    SharedProgress(const Job &job, quint64 total)
        : m_job(job)
        , m_total(total)
    {
    }

    /** A job for one layer, whose progress counts towards the sum; \a done is its own mark. */
    Job jobFor(quint64 &done)
    {
        return m_job.reportingTo([this, &done](const Progress &progress) {
            const quint64 sum = m_done += progress.done - std::min(done, progress.done);
            done = std::max(done, progress.done);
            m_job.report({LoadMessages::tr("Reading layers"), std::min(sum, m_total), m_total});
        });
    }

private:
    const Job &m_job;
    const quint64 m_total;
    std::atomic<quint64> m_done = 0;
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

ReadLayer resultFor(const std::vector<LayerTask> &tasks, const Layer &layer)
{
    const auto found = std::find_if(tasks.begin(), tasks.end(), [&](const LayerTask &task) {
        return layer.isAbsent() ? task.layer == &layer : task.layer->blob == layer.blob;
    });
    return found->read;
}

Result<std::vector<ReadLayer>> readLayers(const ImageSource &source, const Image &image, bool verify, const Job &job)
{
    const quint64 total
        = std::accumulate(image.layers.begin(), image.layers.end(), quint64(0), [](quint64 sum, const Layer &layer) {
              return sum + (layer.isAbsent() ? 0 : layer.compressedSize.value_or(0));
          });
    std::vector<LayerTask> tasks = tasksOf(image);
    SharedProgress progress(job, total);
    QtConcurrent::blockingMap(tasks, [&](LayerTask &task) {
        Result<ReadLayer> read = readLayer(*source.files, *task.layer, verify, progress.jobFor(task.done));
        if (read)
            task.read = std::move(*read);
        else
            task.error = read.error();
    });
    for (const LayerTask &task : tasks) {
        if (task.error)
            return tl::unexpected(*task.error);
    }
    std::vector<ReadLayer> layers;
    layers.reserve(image.layers.size() + 1);
    for (const Layer &layer : image.layers)
        layers.push_back(resultFor(tasks, layer));
    return layers;
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
    Result<std::vector<ReadLayer>> layers = readLayers(*source, image, options.verify, job);
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
    UnionTree tree(std::move(entries));
    const Result<std::vector<bool>> answers = answerQuestions(tree, loaded->layers, job);
    if (!answers)
        return tl::unexpected(answers.error());
    loaded->tree = tree.answered(*answers);
    loaded->stats = imageStats(loaded->tree);
    loaded->warnings = warningsOf(*loaded, *layers);
    return LoadedImagePtr(std::move(loaded));
}

}
