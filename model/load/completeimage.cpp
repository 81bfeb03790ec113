// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "completeimage.h"

#include "answeredtree.h"
#include "imageorder.h"
#include "layerdigests.h"
#include "loadimage.h"
#include "sharedprogress.h"
#include "watchedsource.h"
#include "workers.h"

#include <QCoreApplication>

namespace stratoscope
{

namespace
{

struct CompleteImageWords
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::CompleteImage)
};

/** A layer whose digests to check, and its digests. */
struct DigestTask
{
    std::size_t layer = 0;
    quint64 done = 0; ///< Bytes last reported.
    Result<FoundDigests> found = FoundDigests();
};

Result<LoadedImagePtr> withoutQuestions(const LoadedImage &loaded, const Job &job)
{
    Result<UnionTree> tree = answeredTree(loaded.tree, loaded.layers, job);
    if (!tree)
        return tl::unexpected(tree.error());
    auto complete = std::make_shared<LoadedImage>(loaded);
    complete->tree = std::move(*tree);
    complete->stats = imageStats(complete->tree);
    return LoadedImagePtr(complete);
}

std::vector<DigestTask> digestTasks(const LoadedImage &loaded)
{
    std::vector<DigestTask> tasks;
    for (std::size_t i = 0; i < loaded.layers.size(); ++i) {
        if (loaded.layers[i].checkLater)
            tasks.push_back({i, 0, FoundDigests()});
    }
    return tasks;
}

void computeDigests(std::vector<DigestTask> &tasks, const LoadedImage &loaded, const Job &job)
{
    quint64 total = 0;
    for (const DigestTask &task : tasks)
        total += loaded.layers[task.layer].blob->size();
    SharedProgress progress(job, CompleteImageWords::tr("Checking digests"), total);
    forEachSideBySide(tasks.size(), WorkerPool::shared().width(), [&](std::size_t number) {
        DigestTask &task = tasks[number];
        LoadedLayer layer = loaded.layers[task.layer];
        const Job own = progress.jobFor(task.done);
        layer.blob = watchedSource(layer.blob, own, {});
        task.found = digestsOfBlob(loaded.image().layers[task.layer], layer, layer.knownDiffId, own);
    });
}

bool isFromCache(const LoadedLayer &layer)
{
    return !layer.knownDiffId.isEmpty();
}

/** The layers with what was computed. */
std::vector<LoadedLayer> withFound(const LoadedImage &loaded, const std::vector<DigestTask> &tasks)
{
    std::vector<LoadedLayer> layers = loaded.layers;
    for (const DigestTask &task : tasks) {
        if (task.found)
            layers[task.layer].foundDiffId = task.found->diffId;
    }
    return layers;
}

Result<LoadedImagePtr> withDigests(const LoadedImage &loaded, const LoadOptions &options, const Job &job)
{
    std::vector<DigestTask> tasks = digestTasks(loaded);
    computeDigests(tasks, loaded, job);
    if (job.isCancelled())
        return Job::cancelled();
    auto complete = std::make_shared<LoadedImage>(loaded);
    if (const ImageSourcePtr ordered = orderedByDiffIds(loaded.source, loaded.imageNumber, withFound(loaded, tasks)))
        return loadImage(ordered, loaded.imageNumber, options, job);
    for (const DigestTask &task : tasks) {
        LoadedLayer &layer = complete->layers[task.layer];
        const Layer &expected = loaded.image().layers[task.layer];
        layer.checkLater = false;
        if (task.found)
            judgeDigests(expected, *task.found, loaded.source->location, layer);
        else if (!layer.damage)
            layer.damage = task.found.error().in(loaded.source->location);
        if (layer.isDamaged() && isFromCache(layer)) {
            LoadOptions anew = options;
            anew.cache.reset();
            anew.deferContent = false;
            return loadImage(loaded.source, loaded.imageNumber, anew, job);
        }
        rememberVerified(expected, layer, options);
    }
    return LoadedImagePtr(complete);
}

}

Result<LoadedImagePtr> completeImage(const LoadedImagePtr &loaded, const LoadOptions &options, const Job &job)
{
    if (!loaded->tree.questions().empty())
        return withoutQuestions(*loaded, job);
    return loaded->isComplete() ? Result<LoadedImagePtr>(loaded) : withDigests(*loaded, options, job);
}

}
