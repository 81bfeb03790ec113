// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "readunpacked.h"

#include "layerwalk.h"
#include "unpackedlayer.h"
#include "walkedlayer.h"

namespace stratoscope
{

namespace
{

std::shared_ptr<const UnpackedLayer> unpackedOf(const FileSet &files, const Layer &layer)
{
    const bool isTar = layer.content == LayerContent::FileSystem && !layer.blob.isEmpty();
    return isTar && !layer.diffId.isEmpty() ? files.unpackedLayer(layer.blob, layer.diffId) : nullptr;
}

/** How the blob of \a layer is compressed that nobody has looked into, as its media type says. */
Compression toldCompression(const Layer &layer)
{
    for (const Compression one : AllKinds<Compression>) {
        const QString name = compressionName(one);
        if (layer.mediaType.endsWith(QLatin1Char('+') + name) || layer.mediaType.endsWith(QLatin1Char('.') + name))
            return one;
    }
    return Compression::None;
}

}

bool mayReadUnpacked(const FileSet &files, const Layer &layer)
{
    return unpackedOf(files, layer) != nullptr;
}

Result<std::optional<ReadLayer>> readUnpacked(
    const FileSet &files, const Layer &layer, const LoadOptions &options, const Job &job)
{
    const std::shared_ptr<const UnpackedLayer> unpacked = unpackedOf(files, layer);
    const Result<ByteSourcePtr> stored = files.open(layer.blob);
    const Result<ByteSourcePtr> tar = unpacked ? unpacked->remake(job) : tl::unexpected(Error());
    if (job.isCancelled())
        return Job::cancelled();
    if (!tar || !stored)
        return std::nullopt;
    LayerBuilder builder;
    WalkOptions walk;
    walk.computeDigests = false;
    if (options.usesTocs)
        walk.hashKind = ContentHash::Kind::Sha256;
    const Result<WalkOutcome> outcome = walkLayerTar(*tar, builder, walk, job);
    if (!outcome)
        return tl::unexpected(outcome.error());
    ReadLayer read = walkedLayer(builder, *outcome);
    read.layer.blob = *tar;
    read.layer.stored = {*stored, toldCompression(layer)};
    read.layer.hostPath = unpacked->directory();
    read.layer.foundDiffId = layer.diffId;
    read.layer.diffIdVerdict = Verdict::Verified;
    return read;
}

}
