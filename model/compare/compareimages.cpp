// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "compareimages.h"

#include "changedpaths.h"
#include "joinedtrees.h"

namespace stratoscope
{

Result<ImageComparisonPtr> compareImages(const LoadedImagePtr &before, const LoadedImagePtr &after, const Job &job)
{
    auto comparison = std::make_shared<ImageComparison>();
    comparison->before = before;
    comparison->after = after;
    comparison->layers = pairLayers(*before, *after);
    comparison->config = configChanges(before->image(), after->image());

    JoinedTrees joined = joinTrees(before->tree, after->tree);
    if (job.isCancelled())
        return Job::cancelled();
    Result<std::vector<PathDifference>> tree
        = changedPaths(*before, *after, joined, sameLayers(comparison->layers, before->layers.size()), job);
    if (!tree)
        return tl::unexpected(tree.error());
    comparison->tree = std::move(*tree);
    comparison->paths = std::move(joined.paths);
    addBytes(comparison->layers, comparison->tree, before->tree, after->tree);
    comparison->reasons = growthReasons(comparison->tree, before->tree, after->tree);
    if (job.isCancelled())
        return Job::cancelled();
    return ImageComparisonPtr(std::move(comparison));
}

}
