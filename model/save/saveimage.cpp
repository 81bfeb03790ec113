// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "saveimage.h"

#include "bytesink.h"
#include "decoder.h"
#include "engineslayers.h"
#include "imagearchive.h"
#include "imagename.h"
#include "imagereference.h"
#include "layerwriter.h"
#include "savedconfig.h"
#include "sourcecheck.h"
#include "whatif.h"

#include <QCoreApplication>
#include <QFile>

#include <sys/stat.h>

#include <algorithm>

namespace stratoscope
{

namespace
{

struct SaveImageWords
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::SaveImage)
};

constexpr quint64 ReportEvery = 1 << 20;

/** Reports progress to a job and stops when it is cancelled. */
class WatchedSink : public ByteSink
{
public:
    WatchedSink(ByteSink &out, const Job &job, quint64 total)
        : m_out(&out)
        , m_job(job)
        , m_total(total)
    {
    }

    void begin(const QString &what) { m_what = what; }
    void goTo(ByteSink &out) { m_out = &out; }
    Result<void> write(QByteArrayView bytes) override
    {
        if (m_job.isCancelled())
            return Job::cancelled();
        m_done += static_cast<quint64>(bytes.size());
        if (m_done >= m_reported + ReportEvery) {
            m_reported = m_done;
            m_job.report({m_what, m_done, m_total});
        }
        return m_out->write(bytes);
    }

private:
    ByteSink *m_out;
    const Job &m_job;
    const quint64 m_total;
    QString m_what;
    quint64 m_done = 0;
    quint64 m_reported = 0;
};

Result<void> copyAll(const ByteSource &source, ByteSink &out)
{
    std::vector<char> block(CopyBlock);
    for (quint64 at = 0;;) {
        const auto count = source.readAt(at, block);
        if (!count)
            return tl::unexpected(count.error());
        if (*count == 0)
            return {};
        at += static_cast<quint64>(*count);
        if (const auto written = out.write({block.data(), *count}); !written)
            return written;
    }
}

class NoSink : public ByteSink
{
public:
    Result<void> write(QByteArrayView) override { return {}; }
};

/** Of layers that were only opened, the blobs. */
quint64 bytesToWrite(const LoadedImage &image, const SavePlan &plan)
{
    const auto isUnread = [](const LoadedLayer &layer) { return layer.blob && layer.streamBytes == 0; };
    if (std::none_of(image.layers.begin(), image.layers.end(), isUnread))
        return whatIf(image, plan).after.tarBytes;
    quint64 bytes = 0;
    for (const LoadedLayer &layer : image.layers)
        bytes += layer.blob ? layer.blob->size() : 0;
    return bytes;
}

class Saving
{
public:
    Saving(const LoadedImage &image, const SavePlan &plan, const SaveOptions &options, const Job &job)
        : m_image(image)
        , m_plan(plan)
        , m_options(options)
        , m_job(job)
        , m_watched(m_nowhere, job, bytesToWrite(image, plan))
    {
    }

    Result<SaveOutcome> save(const QString &destination);

private:
    Result<void> check();
    Result<void> checkNames();
    SavedNames savedNames() const;
    Compression compression() const { return m_options.compression.value_or(usualCompression(m_options.format)); }
    Result<void> saveAll(OuterTar &tar);
    Result<SavedLayer> saveLayer(LayerRange range, OuterTar &tar);
    bool canCopy(LayerRange range) const;
    Result<BlobFacts> copyBlob(LayerIndex layer, OuterTar &tar);
    Result<BlobFacts> writeBlob(LayerRange range, OuterTar &tar);
    Digest storedDigest(LayerIndex layer) const;
    bool isTold(LayerIndex layer) const;
    Result<Digest> diffIdOf(LayerIndex layer);

    const LoadedImage &m_image;
    const SavePlan &m_plan;
    const SaveOptions &m_options;
    const Job &m_job;
    NoSink m_nowhere;
    WatchedSink m_watched;
    SaveOutcome m_outcome;
};

Result<void> Saving::check()
{
    if (!canCompress(compression()))
        return failure(ErrorKind::Usage, {},
            SaveImageWords::tr("saving layers with %1 compression is not supported")
                .arg(compressionName(compression())));
    std::size_t next = 0;
    for (const LayerRange &range : m_plan.ranges) {
        if (range.first.value != next || range.last < range.first)
            next = m_image.layers.size() + 1;
        else
            next = std::size_t(range.last.value) + 1;
    }
    if (next != m_image.layers.size())
        return failure(ErrorKind::Usage, {}, SaveImageWords::tr("the plan does not fit the image"));
    if (const auto sealed = checkSealed(m_image, m_plan, m_options.format); !sealed)
        return sealed;
    if (const auto named = checkNames(); !named)
        return named;
    for (std::size_t i = 0; i < m_image.layers.size(); ++i) {
        if (const auto usable = checkUsable(m_image, LayerIndex(i)); !usable)
            return usable;
    }
    return {};
}

Result<void> Saving::checkNames()
{
    for (const QString &name : m_options.names) {
        const Result<QString> reference = imageReference(name);
        if (!reference)
            return tl::unexpected(reference.error());
        if (!m_outcome.names.contains(*reference))
            m_outcome.names.append(*reference);
    }
    if (m_options.keepsNames && m_options.names.isEmpty())
        m_outcome.names = m_image.image().names;
    return {};
}

SavedNames Saving::savedNames() const
{
    if (!m_options.keepsNames || !m_options.names.isEmpty())
        return {m_outcome.names, {}};
    SavedNames names;
    names.references = m_image.image().references;
    for (const QString &name : m_outcome.names) {
        // A name without a tag is most likely a tag alone, as skopeo writes it: no name that an engine could load.
        if (hasTag(name) && imageReference(name))
            names.tagged.append(name);
    }
    return names;
}

/** The same file by whatever name. */
bool isSameFile(const QString &left, const QString &right)
{
    struct stat one = {};
    struct stat other = {};
    return ::stat(QFile::encodeName(left).constData(), &one) == 0
        && ::stat(QFile::encodeName(right).constData(), &other) == 0 && one.st_dev == other.st_dev
        && one.st_ino == other.st_ino;
}

Result<SaveOutcome> Saving::save(const QString &destination)
{
    if (isSameFile(m_image.source->location, destination)) {
        return failure(ErrorKind::Usage, destination,
            SaveImageWords::tr("this is the file that the image is read from"),
            SaveImageWords::tr("Save to another file"));
    }
    if (const auto checked = check(); !checked)
        return tl::unexpected(checked.error());
    Result<SavedFile> file = SavedFile::create(destination);
    if (!file)
        return tl::unexpected(file.error());
    OuterTar tar(*file);
    const Result<void> saved = saveAll(tar).and_then([this]() -> Result<void> {
        // The last chance to cancel before anything changes.
        return m_job.isCancelled() ? Result<void>(Job::cancelled()) : Result<void>();
    });
    if (const auto finished = saved.and_then([&tar] { return tar.finish(); }); !finished)
        return tl::unexpected(finished.error());
    m_outcome.fileBytes = file->size();
    return std::move(m_outcome);
}

Result<void> Saving::saveAll(OuterTar &tar)
{
    ImageArchive archive(tar, m_options.format, savedNames());
    if (const auto begun = archive.begin(); !begun)
        return begun;
    std::vector<BlobFacts> blobs;
    std::vector<Digest> diffIds;
    for (const LayerRange &range : m_plan.ranges) {
        m_watched.begin(SaveImageWords::tr("Saving layer %1").arg(rangeText(range)));
        if (const auto begun = tar.begin(); !begun)
            return begun;
        const Result<SavedLayer> layer = saveLayer(range, tar);
        if (!layer)
            return tl::unexpected(layer.error());
        if (const auto ended = tar.end(archive.layerName(layer->blob)); !ended)
            return ended;
        m_outcome.layers.push_back(*layer);
        blobs.push_back(layer->blob);
        diffIds.push_back(layer->blob.diffId);
    }
    const Result<QByteArray> config = savedConfig(m_image, m_plan, diffIds, m_options);
    if (!config)
        return tl::unexpected(config.error());
    m_outcome.id = sha256(*config);
    const std::optional<KeptManifest> kept
        = m_plan.isUnchanged() ? keptManifest(m_image, *config, blobs) : std::optional<KeptManifest>();
    const Result<Digest> manifest = archive.finish(blobs, *config, m_image.image().platform, kept);
    if (!manifest)
        return tl::unexpected(manifest.error());
    m_outcome.manifest = *manifest;
    return {};
}

/** True if the blob of the only layer in \a range can be copied: it already has the wanted compression, or the format
 *  takes any. */
bool Saving::canCopy(LayerRange range) const
{
    const LoadedLayer &loaded = m_image.layers[range.first.value];
    if (loaded.sealed)
        return true;
    if (!range.isSingle() || !loaded.blob)
        return false;
    const bool takesAny
        = m_options.format == SaveFormat::OciArchive || m_image.source->format == SourceFormat::DockerArchive;
    const Compression stored = loaded.asStored().compression;
    if (!m_options.compression && takesAny)
        return canCompress(stored);
    return stored == compression() && stored != Compression::None;
}

Result<SavedLayer> Saving::saveLayer(LayerRange range, OuterTar &tar)
{
    const bool copies = canCopy(range);
    const Result<BlobFacts> facts = copies ? copyBlob(range.first, tar) : writeBlob(range, tar);
    return facts.map([&](const BlobFacts &blob) { return SavedLayer {range, blob, copies}; });
}

/** The digest that the source has for the blob of \a layer; may be empty. */
Digest Saving::storedDigest(LayerIndex layer) const
{
    const std::vector<Layer> &layers = m_image.image().layers;
    return layer.value < layers.size() ? layers[layer.value].digest : Digest();
}

/** True if the image itself says for certain what the diff ID of \a layer is. */
bool Saving::isTold(LayerIndex layer) const
{
    const LoadedLayer &loaded = m_image.layers[layer.value];
    // Copying compares the blob with its digest, so that a layer that nobody unpacked is what it was.
    const Digest stored = storedDigest(layer);
    const bool isCompared = loaded.diffIdVerdict == Verdict::Unchecked && !stored.isEmpty()
        && stored.algorithm == Digest::Algorithm::Sha256;
    return loaded.sealed || (!expectedDiffId(m_image, layer).isEmpty() && (isCompared || isVerified(m_image, layer)));
}

/** What it says, or else what its stream has. */
Result<Digest> Saving::diffIdOf(LayerIndex layer)
{
    if (isTold(layer))
        return expectedDiffId(m_image, layer);
    HashingSink hashing(m_nowhere);
    const Job quiet = m_job.reportingTo({});
    return writeLayerStream(m_image, {layer, layer}, hashing, quiet).map([&] { return hashing.digest(); });
}

Result<BlobFacts> Saving::copyBlob(LayerIndex layer, OuterTar &tar)
{
    const LoadedLayer &loaded = m_image.layers[layer.value];
    const StoredBlob stored = loaded.asStored();
    HashingSink hashing(tar);
    m_watched.goTo(hashing);
    if (const auto copied = copyAll(*stored.bytes, m_watched); !copied)
        return tl::unexpected(copied.error().in(m_image.source->location));
    const Digest digest = hashing.digest();
    const bool isStream = stored.compression == Compression::None && !isTold(layer);
    const Result<Digest> diffId
        = isStream ? compareDiffId(m_image, layer, digest).map([&] { return digest; }) : diffIdOf(layer);
    if (!diffId)
        return tl::unexpected(diffId.error());
    BlobFacts facts {*diffId, digest, loaded.streamBytes, hashing.bytes(), stored.compression};
    if (layer.value < m_image.image().layers.size())
        facts.annotations = m_image.image().layers[layer.value].annotations;
    if (loaded.sealed)
        facts.mediaType = m_image.image().layers[layer.value].mediaType;
    const Digest expected = storedDigest(layer);
    if (!expected.isEmpty() && expected.algorithm == facts.digest.algorithm && expected != facts.digest) {
        return tl::unexpected(Error {ErrorKind::Damaged, m_image.source->location, stored.bytes->name(),
            SaveImageWords::tr("layer %1 cannot be saved: its digest should be %2, but is %3")
                .arg(layer.value)
                .arg(expected.toString(), facts.digest.toString()),
            {}});
    }
    return facts;
}

Result<BlobFacts> Saving::writeBlob(LayerRange range, OuterTar &tar)
{
    BlobSink blob(tar, compression(), m_options.level);
    m_watched.goTo(blob);
    return writeLayerStream(m_image, range, m_watched, m_job)
        .and_then([&] { return blob.finish(); })
        .map([this](BlobFacts facts) {
            facts.compression = compression();
            return facts;
        });
}

}

Result<SaveOutcome> saveImage(const LoadedImage &image, const SavePlan &plan, const SaveOptions &options,
    const QString &destination, const Job &job)
{
    const auto without = withoutEnginesLayers(image, plan, job);
    if (!without)
        return tl::unexpected(without.error());
    if (!*without)
        return Saving(image, plan, options, job).save(destination);
    const WithoutLayers &kept = **without;
    return Saving(*kept.image, kept.plan, options, job).save(destination).map([&](SaveOutcome outcome) {
        outcome.leftOut = image.layers.size() - kept.image->layers.size();
        return outcome;
    });
}

}
