// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "readlayer.h"

#include "askedlater.h"
#include "layerbuilder.h"
#include "layerdigests.h"
#include "layerwalk.h"
#include "readbytoc.h"
#include "readunpacked.h"
#include "streamsource.h"
#include "walkedlayer.h"
#include "watchedsource.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace stratoscope
{

namespace
{

struct ReadLayerWords
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::ReadLayer)
};

ReadLayer absentLayer(std::optional<Error> damage)
{
    ReadLayer read;
    read.layer.damage = std::move(damage);
    read.layer.isCut = true;
    return read;
}

/** A layer that is only to be copied. */
ReadLayer openedLayer(const ByteSourcePtr &blob, const Job &job)
{
    ReadLayer read;
    read.layer.blob = blob;
    read.layer.compression = sniffCompression(*waitingSource(blob, job));
    read.layer.streamBytes = read.layer.compression == Compression::None ? blob->size() : 0;
    return read;
}

/** A layer's checkpoints from the cache, with their \a windows; null if they are unusable here. */
CheckpointsPtr cachedCheckpoints(const CachedLayer &cached, ByteSourcePtr windows)
{
    std::optional<Checkpoints> checkpoints = Checkpoints::fromBytes(cached.checkpoints);
    if (!checkpoints)
        return nullptr;
    checkpoints->setWindows(std::move(windows));
    return std::make_shared<const Checkpoints>(std::move(*checkpoints));
}

/** Reads a layer from an overlayfs directory. */
Result<ReadLayer> readDirectory(const QString &path, const Job &job)
{
    LayerBuilder builder;
    const Result<WalkOutcome> outcome = walkUpperDirectory(path, builder, job);
    if (!outcome)
        return tl::unexpected(outcome.error().in(path));
    ReadLayer read = walkedLayer(builder, *outcome);
    read.layer.contents = directoryContents(path);
    return read;
}

Result<ReadLayer> readTar(const QString &path, const Job &job)
{
    const Result<ByteSourcePtr> blob = openFileOrStream(path, job);
    if (!blob)
        return tl::unexpected(blob.error().in(path));
    LayerBuilder builder;
    WalkOptions options;
    options.computeDigests = false;
    const Result<WalkOutcome> outcome = walkLayerTar(*blob, builder, options, job);
    if (!outcome)
        return tl::unexpected(outcome.error());
    ReadLayer read = walkedLayer(builder, *outcome);
    read.layer.blob = *blob;
    return read;
}

/** Records that a layer was read from \a path on the host. */
void notePath(ReadLayer &read, const QString &path)
{
    read.layer.hostPath = path;
    if (read.layer.damage)
        read.layer.damage = read.layer.damage->in(path);
}

/** Reads a layer that is a directory in an engine's storage; an unreadable one counts as absent. */
Result<ReadLayer> readHostDirectory(const QString &path, const Job &job)
{
    Result<ReadLayer> read = readDirectory(path, job);
    if (!read && read.error().kind == ErrorKind::Cancelled)
        return read;
    if (!read)
        read = absentLayer(read.error());
    notePath(*read, path);
    return read;
}

/** Reads one layer of an image, from the cache or from its blob. */
class LayerReading
{
public:
    LayerReading(const FileSet &files, const Layer &layer, const LoadOptions &options, const Job &job)
        : m_files(files)
        , m_layer(layer)
        , m_options(options)
        , m_job(job)
    {
    }

    Result<ReadLayer> read(const ByteSourcePtr &blob);
    /** A layer that nobody here can look into: only its blob's digest can be checked. */
    Result<ReadLayer> sealed(const ByteSourcePtr &blob) const;

private:
    std::optional<ReadLayer> fromCache(const ByteSourcePtr &blob) const;
    Result<ReadLayer> fromBlob(const ByteSourcePtr &blob);
    Result<FoundDigests> foundDigests(const WalkOutcome &outcome, const ByteSource &blob) const;
    void keep(ReadLayer &read, const WalkOutcome &outcome) const;

    const FileSet &m_files;
    const Layer &m_layer;
    const LoadOptions &m_options;
    const Job &m_job;
};

Result<ReadLayer> LayerReading::read(const ByteSourcePtr &blob)
{
    std::optional<ReadLayer> cached = fromCache(blob);
    return cached ? Result<ReadLayer>(std::move(*cached)) : fromBlob(blob);
}

Result<ReadLayer> LayerReading::sealed(const ByteSourcePtr &blob) const
{
    ReadLayer read = absentLayer({});
    read.layer.blob = blob;
    read.layer.sealed = true;
    if (!m_options.verify || m_options.opensOnly)
        return read;
    if (m_options.deferContent) {
        read.layer.checkLater = true;
        return read;
    }
    const Result<FoundDigests> found = digestsOfBlob(m_layer, read.layer, {}, m_job);
    if (!found)
        return tl::unexpected(found.error());
    judgeDigests(m_layer, *found, m_files.location(), read.layer);
    return read;
}

/** Empty if not in the cache. Does not read the blob: either these very bytes were verified before, or checking the
 *  digest is left to completeImage(). */
std::optional<ReadLayer> LayerReading::fromCache(const ByteSourcePtr &blob) const
{
    std::optional<CachedLayer> cached = m_options.cache ? m_options.cache->find(m_layer.digest) : std::nullopt;
    if (!cached)
        return std::nullopt;
    ReadLayer read;
    read.layer.blob = blob;
    read.layer.compression = cached->compression;
    read.layer.streamBytes = cached->streamBytes;
    read.layer.knownDiffId = cached->diffId;
    read.layer.foundDiffId = cached->diffId;
    read.layer.checkpoints = cachedCheckpoints(*cached, m_options.cache->windows(m_layer.digest));
    read.layer.heads = sharedHeads(ContentHeads::fromBytes(cached->heads));
    read.warnings = cached->warnings + cached->entries.warnings;
    read.entries = std::move(cached->entries);
    if (!m_options.verify)
        return read;
    if (const auto before = digestsSeenBefore(m_layer, read.layer, cached->diffId, m_options))
        judgeDigests(m_layer, *before, m_files.location(), read.layer);
    else
        read.layer.checkLater = true;
    return read;
}

Result<ReadLayer> LayerReading::fromBlob(const ByteSourcePtr &blob)
{
    const bool isPlain = sniffCompression(*waitingSource(blob, m_job)) == Compression::None;
    LoadedLayer plain;
    plain.blob = blob;
    const auto before = m_options.verify && isPlain ? digestsSeenBefore(m_layer, plain, {}, m_options) : std::nullopt;

    LayerBuilder builder;
    WalkOptions options;
    options.computeDigests = m_options.verify && !before && !(isPlain && m_options.deferContent);
    options.keepsHead = isAskedLater;
    if (m_options.usesTocs)
        options.hashKind = ContentHash::Kind::Sha256;
    if (m_options.cache)
        options.windowFolder = m_options.cache->folder();
    const Result<WalkOutcome> outcome = walkLayerTar(blob, builder, options, m_job);
    if (!outcome)
        return tl::unexpected(outcome.error());
    ReadLayer read = walkedLayer(builder, *outcome);
    read.layer.blob = blob;
    if (read.layer.damage)
        read.layer.damage = read.layer.damage->in(m_files.location());
    if (!m_options.verify)
        return read;
    if (!before && !options.computeDigests) {
        read.layer.checkLater = true;
        return read;
    }
    const Result<FoundDigests> found = before ? *before : foundDigests(*outcome, *blob);
    if (!found)
        return tl::unexpected(found.error());
    judgeDigests(m_layer, *found, m_files.location(), read.layer);
    rememberVerified(m_layer, read.layer, m_options);
    keep(read, *outcome);
    return read;
}

/** The digests from the walk; computes the blob's digest itself if it uses another algorithm. */
Result<FoundDigests> LayerReading::foundDigests(const WalkOutcome &outcome, const ByteSource &blob) const
{
    if (m_layer.digest.isEmpty() || m_layer.digest.algorithm == Digest::Algorithm::Sha256
        || !m_layer.digest.isVerifiable() || outcome.damage)
        return FoundDigests {outcome.blobDigest, outcome.diffId};
    const Result<Digest> digest = digestOf(blob, m_layer.digest.algorithm, m_job);
    if (!digest)
        return tl::unexpected(digest.error());
    return FoundDigests {*digest, outcome.diffId};
}

/** Caches only verified layers, and only compressed ones: reading uncompressed headers again is just as fast. */
void LayerReading::keep(ReadLayer &read, const WalkOutcome &outcome) const
{
    if (!m_options.cache || read.layer.blobVerdict != Verdict::Verified || read.layer.isDamaged()
        || outcome.compression == Compression::None)
        return;
    CachedLayer cached;
    cached.entries = std::move(read.entries);
    cached.compression = outcome.compression;
    cached.streamBytes = outcome.streamBytes;
    cached.diffId = outcome.diffId;
    cached.warnings = outcome.warnings;
    if (outcome.checkpoints)
        cached.checkpoints = outcome.checkpoints->toBytes();
    cached.heads = outcome.heads.toBytes();
    m_options.cache->store(m_layer.digest, cached);
    if (outcome.windows)
        m_options.cache->storeWindows(m_layer.digest, *outcome.windows);
    read.entries = std::move(cached.entries);
}

/** By the table of contents, or else as a whole. */
Result<ReadLayer> readPartly(
    const FileSet &files, const Layer &layer, const ByteSourcePtr &blob, const LoadOptions &options, const Job &job)
{
    QStringList warnings;
    Result<std::optional<ReadLayer>> partly = readByToc(files, layer, job, warnings);
    if (!partly)
        return tl::unexpected(partly.error());
    if (*partly)
        return std::move(**partly);
    files.willRead({layer.blob});
    Result<ReadLayer> whole = LayerReading(files, layer, options, job).read(blob);
    if (whole)
        whole->warnings = warnings + whole->warnings;
    return whole;
}

/** From what an engine has unpacked, by the table of contents, or from the blob. */
Result<ReadLayer> readWanted(
    const FileSet &files, const Layer &layer, const ByteSourcePtr &blob, const LoadOptions &options, const Job &job)
{
    const bool isKnown = options.cache && options.cache->mayHave(layer.digest);
    if (!isKnown && mayReadUnpacked(files, layer)) {
        Result<std::optional<ReadLayer>> unpacked = readUnpacked(files, layer, options, job);
        if (!unpacked)
            return tl::unexpected(unpacked.error());
        if (*unpacked)
            return std::move(**unpacked);
        if (!options.usesTocs)
            files.willRead({layer.blob});
    }
    return options.usesTocs ? readPartly(files, layer, blob, options, job)
                            : LayerReading(files, layer, options, job).read(blob);
}

}

Result<ReadLayer> readLayer(const FileSet &files, const Layer &layer, const LoadOptions &options, const Job &job)
{
    if (layer.isAbsent()) {
        if (layer.foreign)
            return absentLayer({});
        return absentLayer(Error {ErrorKind::NotFound, files.location(), layer.digest.toString(),
            ReadLayerWords::tr("the layer is not in the file"), {}});
    }
    if (!layer.hostDirectory.isEmpty())
        return readHostDirectory(layer.hostDirectory, job);
    const Result<ByteSourcePtr> blob = files.open(layer.blob);
    if (blob && layer.content != LayerContent::FileSystem)
        return LayerReading(files, layer, options, job).sealed(*blob);
    if (blob && options.opensOnly)
        return openedLayer(*blob, job);
    if (blob)
        return readWanted(files, layer, *blob, options, job);
    if (blob.error().kind == ErrorKind::Cancelled)
        return tl::unexpected(blob.error());
    return absentLayer(blob.error().in(files.location()));
}

Result<ReadLayer> readUpper(const QString &path, const Job &job)
{
    const QFileInfo info(path);
    if (!isStream(path) && !info.exists()) {
        return tl::unexpected(Error {ErrorKind::NotFound, path, {}, ReadLayerWords::tr("no such file or directory"),
            ReadLayerWords::tr("Specify a container's upper directory or a layer tar")});
    }
    Result<ReadLayer> read = !isStream(path) && info.isDir() ? readDirectory(path, job) : readTar(path, job);
    if (!read)
        return read;
    notePath(*read, path);
    if (read->layer.damage && read->entries.entries.empty())
        return tl::unexpected(*read->layer.damage);
    read->layer.writable = true;
    return read;
}

}
