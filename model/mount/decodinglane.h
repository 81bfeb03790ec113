// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "blockcache.h"
#include "decoder.h"
#include "job.h"
#include "loadedimage.h"

#include <atomic>

namespace stratoscope
{

/** One decoder in a layer's compressed stream. It goes on where it is, or from a checkpoint if that is nearer, and puts
 *  all it decodes on the way into the cache. One thread at a time. */
class DecodingLane
{
public:
    /** \a layer and \a cache must outlive this; \a number is the layer's. */
    DecodingLane(const LoadedLayer &layer, quint32 number, BlockCache &cache);

    /** The bytes from number \a block times BlockBytes on. Fails with ErrorKind::Cancelled soon after \a job is
     *  cancelled. */
    Result<BlockCache::Block> read(quint64 block, const Job &job);

    /** Where it is in the stream, in bytes; may be asked by other threads. */
    quint64 at() const { return m_at.load(std::memory_order_relaxed); }
    static constexpr quint64 Nowhere = ~quint64(0);

private:
    class Input;

    void goNear(quint64 offset);
    Result<BlockCache::Block> decodeTo(quint64 block, const Job &job);
    Result<BlockCache::Block> decode(quint64 bytes);

    const LoadedLayer &m_layer;
    const quint32 m_number;
    BlockCache &m_cache;
    const CheckpointsPtr m_checkpoints; ///< Null if there are none that fit.
    const std::shared_ptr<Input> m_input;
    std::unique_ptr<Decoder> m_decoder; ///< Null at first and after a failure.
    std::atomic<quint64> m_at {Nowhere};
};

/** The checkpoints of \a layer, if they belong to its blob. */
CheckpointsPtr fittingCheckpoints(const LoadedLayer &layer);

}
