// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "decodinglane.h"

#include <QCoreApplication>

#include <algorithm>

namespace stratoscope
{

namespace
{

struct DecodingLaneWords
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::DecodedSource)
};

}

CheckpointsPtr fittingCheckpoints(const LoadedLayer &layer)
{
    const CheckpointsPtr &points = layer.checkpoints;
    const bool fits = points && points->compression() == layer.compression && points->blobBytes() == layer.blob->size()
        && points->streamBytes() == layer.streamBytes;
    return fits ? points : nullptr;
}

/** The blob; a decoder that reads much of it to give little stops when the job of the moment is cancelled. */
class DecodingLane::Input : public ByteSource
{
public:
    explicit Input(ByteSourcePtr blob)
        : m_blob(std::move(blob))
    {
    }

    void setJob(const Job *job) { m_job = job; }
    quint64 size() const override { return m_blob->size(); }
    QString name() const override { return m_blob->name(); }
    Result<qsizetype> readAt(quint64 offset, std::span<char> buffer) const override
    {
        const Job *job = m_job;
        return job && job->isCancelled() ? Job::cancelled() : m_blob->readAt(offset, buffer);
    }

private:
    const ByteSourcePtr m_blob;
    std::atomic<const Job *> m_job = nullptr;
};

DecodingLane::DecodingLane(const LoadedLayer &layer, quint32 number, BlockCache &cache)
    : m_layer(layer)
    , m_number(number)
    , m_cache(cache)
    , m_checkpoints(fittingCheckpoints(layer))
    , m_input(std::make_shared<Input>(layer.blob))
{
}

Result<BlockCache::Block> DecodingLane::read(quint64 block, const Job &job)
{
    m_input->setJob(&job);
    goNear(block * BlockCache::BlockBytes);
    Result<BlockCache::Block> found = decodeTo(block, job);
    m_input->setJob(nullptr);
    if (!found) {
        m_decoder.reset();
        m_at = Nowhere;
    }
    return found;
}

void DecodingLane::goNear(quint64 offset)
{
    const Checkpoint *point = m_checkpoints ? m_checkpoints->before(offset) : nullptr;
    if (m_decoder && m_at <= offset && (!point || point->stream <= m_at))
        return;
    m_decoder = point ? resumeDecoder(m_input, *m_checkpoints, *point) : nullptr;
    m_at = m_decoder ? point->stream : 0;
    if (!m_decoder)
        m_decoder = makeDecoder({m_input}, m_layer.compression);
}

/** Decodes whole blocks, but for what lies before the first one. */
Result<BlockCache::Block> DecodingLane::decodeTo(quint64 block, const Job &job)
{
    for (;;) {
        if (job.isCancelled())
            return Job::cancelled();
        const quint64 number = m_at / BlockCache::BlockBytes;
        const quint64 inBlock = m_at % BlockCache::BlockBytes;
        const quint64 left = m_layer.streamBytes - std::min(m_layer.streamBytes, m_at.load());
        auto decoded = decode(std::min(BlockCache::BlockBytes - inBlock, left));
        if (!decoded)
            return decoded;
        if (inBlock > 0)
            continue;
        m_cache.add(m_number, number, *decoded);
        if (number == block)
            return decoded;
    }
}

Result<BlockCache::Block> DecodingLane::decode(quint64 bytes)
{
    BlockCache::Block decoded = m_cache.room(static_cast<std::size_t>(bytes));
    const auto count = m_decoder->read(decoded->span());
    if (!count)
        return tl::unexpected(count.error());
    if (static_cast<quint64>(*count) < bytes || bytes == 0)
        return failure(ErrorKind::Damaged, m_input->name(), DecodingLaneWords::tr("it ends early"));
    m_at += bytes;
    return decoded;
}

}
