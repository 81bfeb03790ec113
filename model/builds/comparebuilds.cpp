// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "comparebuilds.h"

#include "configfields.h"
#include "layercauses.h"
#include "layerform.h"

namespace stratoscope
{

namespace
{

/** The best that is known of a layer's diff ID. */
Digest diffIdOf(const LoadedImage &image, LayerIndex layer)
{
    const LoadedLayer &loaded = image.layers[layer.value];
    if (!loaded.foundDiffId.isEmpty())
        return loaded.foundDiffId;
    return layer.value < image.image().layers.size() ? image.image().layers[layer.value].diffId : Digest();
}

Digest digestOf(const LoadedImage &image, LayerIndex layer)
{
    return layer.value < image.image().layers.size() ? image.image().layers[layer.value].digest : Digest();
}

bool areEqual(const Digest &left, const Digest &right)
{
    return !left.isEmpty() && left == right;
}

CompressionFacts factsOf(const LoadedLayer &layer)
{
    const StoredBlob stored = layer.asStored();
    return stored.bytes ? compressionFacts(*stored.bytes, stored.compression) : CompressionFacts();
}

Result<std::vector<DigestCause>> causesOf(const LoadedLayer &before, const LoadedLayer &after, const Job &job)
{
    const auto left = readLayerForm(before, job);
    if (!left)
        return tl::unexpected(left.error());
    const auto right = readLayerForm(after, job);
    if (!right)
        return tl::unexpected(right.error());
    return layerCauses(*left, *right, job);
}

/** Compares two layers in the same place. */
Result<LayerDifference> layerDifference(
    const LoadedImage &before, const LoadedImage &after, const LayerPair &pair, const Job &job)
{
    LayerDifference difference;
    difference.before = pair.before;
    difference.after = pair.after;
    const LoadedLayer &left = before.layers[pair.before.value];
    const LoadedLayer &right = after.layers[pair.after.value];
    if (areEqual(digestOf(before, pair.before), digestOf(after, pair.after)))
        return difference;
    difference.compressedBefore = factsOf(left);
    difference.compressedAfter = factsOf(right);
    const bool isTarSame = areEqual(diffIdOf(before, pair.before), diffIdOf(after, pair.after));
    if (!isTarSame) {
        auto causes = causesOf(left, right, job);
        if (!causes && causes.error().kind == ErrorKind::Cancelled)
            return tl::unexpected(causes.error());
        if (causes)
            difference.causes = std::move(*causes);
        else
            difference.problem = causes.error();
    }
    // Of one tar, uncompressed in both, there is nothing more to say.
    if (difference.causes.empty() && !difference.problem && difference.compressedBefore != difference.compressedAfter)
        difference.causes.push_back({BuildCause::Compression, 0, {}, {}, {}});
    return difference;
}

}

Result<BuildDifferences> compareBuilds(const LoadedImagePtr &before, const LoadedImagePtr &after, const Job &job)
{
    BuildDifferences differences;
    differences.before = before;
    differences.after = after;
    differences.config = configDifferences(before->image().config.json, after->image().config.json);
    for (const LayerPair &pair : pairLayers(*before, *after)) {
        if (!pair.after.isValid()) {
            differences.onlyBefore.push_back(pair.before);
        } else if (!pair.before.isValid()) {
            differences.onlyAfter.push_back(pair.after);
        } else {
            auto difference = layerDifference(*before, *after, pair, job);
            if (!difference)
                return tl::unexpected(difference.error());
            differences.layers.push_back(std::move(*difference));
        }
    }
    return differences;
}

}
