// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "layerwalk.h"

#include "bytes.h"
#include "decodedstream.h"
#include "mergedheader.h"
#include "readlimits.h"
#include "sidedigest.h"
#include "sidesink.h"
#include "sparsehasher.h"
#include "tarreader.h"
#include "watchedsource.h"

#include <QCoreApplication>

#include <algorithm>
#include <string>

namespace stratoscope
{

namespace
{

struct LayerWalkWords
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::LayerWalk)
};

/** Hashing a smaller blob is faster than starting a thread. */
constexpr quint64 SideDigestBytes = 1 << 20;

/** One walk over a compressed or uncompressed layer. */
class LayerWalker
{
public:
    LayerWalker(const ByteSourcePtr &blob, EntrySink &sink, const WalkOptions &options, const Job &job)
        : m_blob(blob)
        , m_sink(sink)
        , m_options(options)
        , m_job(job)
        , m_hasher(options.hashKind)
    {
    }

    Result<WalkOutcome> walk()
    {
        m_outcome.compression = sniffCompression(*waitingSource(m_blob, m_job));
        if (m_outcome.compression == Compression::None)
            walkPlain();
        else
            walkCompressed();
        m_sink.finish();
        if (m_job.isCancelled())
            return Job::cancelled();
        return std::move(m_outcome);
    }

private:
    void walkPlain();
    void walkCompressed();
    void keepCheckpoints(CheckpointKeeper &keeper);
    void walkEntries(TarReader &reader);
    Result<void> takeEntry(TarReader &reader);
    Result<std::optional<ContentHash>> hashFile(TarReader &reader);
    void noteDamage(Error error);
    void endEarly(const Error &error);

    const ByteSourcePtr m_blob;
    SideSink m_sink;
    const WalkOptions m_options;
    const Job m_job;
    WalkOutcome m_outcome;
    ContentHasher m_hasher;
    quint64 m_holeBudget = limits::SparseHoleBytes;
    quint64 m_count = 0;
    std::string m_lastPath;
    bool m_hashing = false;
};

void LayerWalker::walkPlain()
{
    const QString what = LayerWalkWords::tr("Reading %1").arg(m_blob->name());
    // Report progress of the slow pass only.
    const Job quiet = m_options.computeDigests ? m_job.reportingTo({}) : m_job;
    SideDigest digest(watchedSource(m_blob, m_job, what), m_job);
    if (m_options.computeDigests)
        digest.tryStart();
    SourceInput input(watchedSource(m_blob, quiet, what));
    TarReader reader(input);
    walkEntries(reader);
    m_outcome.streamBytes = m_blob->size();
    if (!m_options.computeDigests || m_job.isCancelled())
        return;
    const auto found = digest.finish();
    if (found)
        m_outcome.blobDigest = m_outcome.diffId = *found;
    else if (!m_outcome.endedEarly)
        endEarly(found.error());
}

void LayerWalker::walkCompressed()
{
    const bool wanted = m_options.computeDigests;
    SideDigest blobDigest(m_blob, m_job);
    // Decoding and the stream's digest take longer, so they get threads first.
    if (wanted && m_blob->size() > SideDigestBytes && WorkerPool::shared().idle() > 2)
        blobDigest.tryStart();
    BlobHash blobHash;
    BlobHash *const hashedHere = wanted && !blobDigest.isStarted() ? &blobHash : nullptr;
    Hasher streamHasher;
    const auto watched = watchedSource(m_blob, m_job, LayerWalkWords::tr("Reading %1").arg(m_blob->name()));
    CheckpointKeeper keeper(m_options.checkpointDistance, m_options.windowFolder);
    DecodedStream input(
        makeDecoder({watched, hashedHere, m_options.keepCheckpoints ? &keeper : nullptr}, m_outcome.compression),
        wanted ? &streamHasher : nullptr, m_job, hashedHere);
    TarReader reader(input);
    m_hashing = m_options.hashContents;
    walkEntries(reader);
    // Even past damage: the digests tell whether it was in the image from the start.
    const auto rest = input.readRest();
    m_outcome.streamBytes = input.streamBytes();
    keepCheckpoints(keeper);
    if (!rest) {
        if (!m_outcome.endedEarly)
            endEarly(rest.error());
        return;
    }
    if (input.hasDataBehind())
        m_outcome.warnings.append(
            LayerWalkWords::tr("data behind the end of the %1 stream; some engines reject such a layer")
                .arg(compressionName(m_outcome.compression)));
    if (wanted) {
        m_outcome.blobDigest = hashedHere ? blobHash.finish() : blobDigest.finish().value_or(Digest());
        m_outcome.diffId = streamHasher.finish();
    }
}

void LayerWalker::keepCheckpoints(CheckpointKeeper &keeper)
{
    std::vector<Checkpoint> points = keeper.take();
    if (points.empty())
        return;
    auto checkpoints = std::make_shared<Checkpoints>(
        m_outcome.compression, m_blob->size(), m_outcome.streamBytes, std::move(points));
    if (std::optional<TemporaryFile> file = keeper.windows().take()) {
        m_outcome.windows = std::make_shared<const TemporaryFile>(std::move(*file));
        if (const auto windows = openFileSource(m_outcome.windows->path()))
            checkpoints->setWindows(*windows);
    }
    m_outcome.checkpoints = std::move(checkpoints);
}

void LayerWalker::walkEntries(TarReader &reader)
{
    for (;;) {
        const auto step = reader.next();
        if (reader.hasDamage())
            noteDamage(*reader.takeDamage());
        if (step && *step == EntryReader::Step::End)
            break;
        const auto taken = step ? takeEntry(reader) : tl::unexpected(step.error());
        if (!taken) {
            endEarly(taken.error());
            break;
        }
    }
    m_outcome.warnings = reader.warnings();
    if (reader.hasDataBehind())
        m_outcome.warnings.append(LayerWalkWords::tr("data after the end of the tar archive; ignored"));
}

/** Reads or skips the content, so that the entry counts only if all of it is there. */
Result<void> LayerWalker::takeEntry(TarReader &reader)
{
    if (++m_count > limits::LayerEntries)
        return failure(
            ErrorKind::Limit, {}, LayerWalkWords::tr("it has more than %1 entries").arg(limits::LayerEntries));
    RawEntry &entry = reader.entry();
    if (m_hashing && entry.type == EntryType::File) {
        const auto hash = hashFile(reader);
        if (!hash)
            return tl::unexpected(hash.error());
        entry.hash = *hash;
    } else if (const auto skipped = reader.skipContent(); !skipped) {
        return skipped;
    }
    makeAsEnginesDo(entry);
    m_lastPath.assign(entry.path.data(), static_cast<std::size_t>(entry.path.size()));
    m_sink.add(entry);
    return {};
}

Result<std::optional<ContentHash>> LayerWalker::hashFile(TarReader &reader)
{
    SparseHasher hasher(m_hasher, m_holeBudget, m_job);
    const RawEntry &file = reader.entry();
    const bool keepsHead = m_options.keepsHead && !file.sparse && file.size > 0 && !m_outcome.heads.isFull()
        && m_options.keepsHead(file.path);
    QByteArray head;
    for (;;) {
        const auto piece = reader.readContent();
        if (!piece)
            return tl::unexpected(piece.error());
        if (!*piece && !reader.isContentKnown())
            return std::nullopt;
        if (!*piece) {
            if (keepsHead)
                m_outcome.heads.add(file.dataOffset, head);
            return hasher.finish(file.size);
        }
        if (keepsHead && head.size() < ContentHeads::HeadBytes)
            head += (*piece)->bytes.first(std::min((*piece)->bytes.size(), ContentHeads::HeadBytes - head.size()));
        if (const auto added = hasher.add((*piece)->offset, (*piece)->bytes); !added)
            return tl::unexpected(added.error());
    }
}

/** Of several, the first counts. */
void LayerWalker::noteDamage(Error error)
{
    if (m_outcome.damage)
        return;
    error.entry = m_blob->name();
    if (!m_lastPath.empty())
        //: %1 is a path in a layer, %2 the reason why reading stopped after it
        error.cause = LayerWalkWords::tr("after %1: %2").arg(displayText(QByteArrayView(m_lastPath)), error.cause);
    if (error.hint.isEmpty() && error.kind == ErrorKind::Damaged)
        error.hint = LayerWalkWords::tr("Pull or copy the image again; everything before the damage is shown.");
    m_outcome.damage = error;
}

void LayerWalker::endEarly(const Error &error)
{
    m_outcome.endedEarly = true;
    noteDamage(error);
}

}

Result<WalkOutcome> walkLayerTar(const ByteSourcePtr &blob, EntrySink &sink, const WalkOptions &options, const Job &job)
{
    return LayerWalker(blob, sink, options, job).walk();
}

}
