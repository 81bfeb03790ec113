// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "decodinglane.h"

#include <array>

namespace stratoscope
{

/** The uncompressed stream of a layer that is stored compressed, for readers at several places at once: each has a
 *  decoder of its own as long as there are few, so that none goes back for another one. Thread-safe. */
class LayerStream
{
public:
    /** As for DecodingLane. */
    LayerStream(const LoadedLayer &layer, quint32 number, BlockCache &cache);

    /** Reads up to buffer.size() bytes at \a offset; 0 at the end. Fails with ErrorKind::Cancelled soon after \a job is
     *  cancelled, and like ByteSource. */
    Result<qsizetype> readAt(quint64 offset, std::span<char> buffer, const Job &job);

private:
    struct Lane
    {
        std::timed_mutex mutex;
        std::unique_ptr<DecodingLane> decoding; ///< Never null.
        std::atomic<quint64> used = 0; ///< When it was used last.
    };

    Result<BlockCache::Block> block(quint64 number, const Job &job);
    Lane &laneFor(quint64 offset);

    const LoadedLayer &m_layer;
    const quint32 m_number;
    BlockCache &m_cache;
    const CheckpointsPtr m_checkpoints;
    std::array<Lane, 4> m_lanes;
    std::atomic<quint64> m_clock = 0;
};

}
