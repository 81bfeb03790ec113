// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "contenthashes.h"

#include "content.h"
#include "decodedsource.h"
#include "layerwalk.h"
#include "watchedsource.h"
#include "workers.h"

#include <QCoreApplication>

#include <algorithm>
#include <atomic>

namespace stratoscope
{

namespace
{

/** Files that one thread hashes in one go: most are small. */
constexpr std::size_t Batch = 256;

struct ContentHashesWords
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::ContentHashes)
};

}

ContentHash::Kind hashKind(const std::vector<LoadedLayer> &layers)
{
    const bool hasPartial
        = std::any_of(layers.begin(), layers.end(), [](const LoadedLayer &layer) { return layer.isPartial; });
    return hasPartial ? ContentHash::Kind::Sha256 : ContentHash::Kind::Xxh3;
}

std::optional<ContentHash> contentHash(const UnionTree &tree, const std::vector<LoadedLayer> &layers, VersionId version,
    ContentHash::Kind kind, const Job &job)
{
    const Inode inode = tree.inode(version);
    if (inode.hasHash && inode.hash.kind() == kind)
        return inode.hash;
    const LoadedLayer &layer = layers[tree.inodeLayerIndex(version).value];
    Result<ByteSourcePtr> stream = layer.blob;
    quint64 offset = inode.dataOffset;
    if (layer.contents || !layer.blob) {
        stream = openUnpacked(tree, layer, version).map([&](const ByteSourcePtr &file) {
            return layer.isPartial ? waitingSource(file, job) : file;
        });
        offset = 0;
    } else if (layer.compression != Compression::None && inode.hasHash && !inode.sparse) {
        stream = openStream(waitingSource(layer.blob, job), layer.compression, layer.streamBytes, layer.checkpoints);
    } else if (layer.compression != Compression::None || inode.sparse) {
        // Already hashed while walking the layer, if that was possible at all.
        return std::nullopt;
    }
    if (!stream)
        return std::nullopt;
    const Result<ContentHash> hash = hashContent(**stream, offset, inode.size, job, kind);
    return hash ? std::optional(*hash) : std::nullopt;
}

Result<ContentHashes> contentHashes(
    const LoadedImage &image, const std::vector<VersionId> &versions, ContentHash::Kind kind, const Job &job)
{
    // One per version; unreadable ones are removed below.
    ContentHashes hashes(versions.size());
    Progress progress {ContentHashesWords::tr("Comparing contents"), 0, 0};
    for (const VersionId version : versions)
        progress.total += image.tree.size(version);
    std::atomic<quint64> done = 0;
    forEachSideBySide((versions.size() + Batch - 1) / Batch, WorkerPool::shared().width(), [&](std::size_t batch) {
        const std::size_t end = std::min(versions.size(), (batch + 1) * Batch);
        for (std::size_t i = batch * Batch; i < end && !job.isCancelled(); ++i) {
            const std::optional<ContentHash> hash = contentHash(image.tree, image.layers, versions[i], kind, job);
            if (hash)
                hashes[i] = {versions[i], *hash};
            done += image.tree.size(versions[i]);
        }
        job.report({progress.what, done, progress.total});
    });
    if (job.isCancelled())
        return Job::cancelled();
    std::erase_if(hashes, [](const auto &pair) { return !pair.first.isValid(); });
    const auto isBefore = [](const auto &left, const auto &right) { return left.first < right.first; };
    if (!std::is_sorted(hashes.begin(), hashes.end(), isBefore))
        std::sort(hashes.begin(), hashes.end(), isBefore);
    return hashes;
}

}
