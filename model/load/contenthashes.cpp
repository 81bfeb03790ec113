// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "contenthashes.h"

#include "layerwalk.h"
#include "upperfile.h"
#include "workers.h"

#include <algorithm>

namespace stratoscope
{

namespace
{

/** So many files are hashed by one thread in one go: most are small. */
constexpr std::size_t Batch = 64;

}

std::optional<ContentHash> contentHash(
    const UnionTree &tree, const std::vector<LoadedLayer> &layers, VersionId version, const Job &job)
{
    const Inode inode = tree.inode(version);
    if (inode.hasHash)
        return inode.hash;
    const LoadedLayer &layer = layers[tree.inodeLayerIndex(version).value];
    Result<ByteSourcePtr> stream = layer.blob;
    quint64 offset = inode.dataOffset;
    if (!layer.blob) {
        stream = openUpperFile(layer.upperPath, tree.paths().fullPath(tree.version(version).path));
        offset = 0;
    } else if (layer.compression != Compression::None || inode.sparse) {
        // Hashed on the way through the layer where that was possible at all.
        return std::nullopt;
    }
    if (!stream)
        return std::nullopt;
    const Result<ContentHash> hash = hashContent(**stream, offset, inode.size, job);
    return hash ? std::optional(*hash) : std::nullopt;
}

Result<ContentHashes> contentHashes(const LoadedImage &image, const std::vector<VersionId> &versions, const Job &job)
{
    std::vector<std::optional<ContentHash>> found(versions.size());
    forEachSideBySide((versions.size() + Batch - 1) / Batch, WorkerPool::shared().width(), [&](std::size_t batch) {
        const std::size_t end = std::min(versions.size(), (batch + 1) * Batch);
        for (std::size_t i = batch * Batch; i < end && !job.isCancelled(); ++i)
            found[i] = contentHash(image.tree, image.layers, versions[i], job);
    });
    if (job.isCancelled())
        return Job::cancelled();
    ContentHashes hashes;
    for (std::size_t i = 0; i < versions.size(); ++i) {
        if (found[i])
            hashes.insert(versions[i], *found[i]);
    }
    return hashes;
}

}
