// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "layerstream.h"

#include "patientlock.h"

#include <algorithm>
#include <cstring>

namespace stratoscope
{

LayerStream::LayerStream(const LoadedLayer &layer, quint32 number, BlockCache &cache)
    : m_layer(layer)
    , m_number(number)
    , m_cache(cache)
    , m_checkpoints(fittingCheckpoints(layer))
{
    for (Lane &lane : m_lanes)
        lane.decoding = std::make_unique<DecodingLane>(layer, number, cache);
}

Result<qsizetype> LayerStream::readAt(quint64 offset, std::span<char> buffer, const Job &job)
{
    std::size_t done = 0;
    while (done < buffer.size() && offset + done < m_layer.streamBytes) {
        const quint64 at = offset + done;
        const auto found = block(at / BlockCache::BlockBytes, job);
        if (!found)
            return tl::unexpected(found.error());
        const std::span<const char> bytes = (*found)->span().subspan(at % BlockCache::BlockBytes);
        const std::size_t count = std::min(bytes.size(), buffer.size() - done);
        std::memcpy(buffer.data() + done, bytes.data(), count);
        done += count;
    }
    return static_cast<qsizetype>(done);
}

Result<BlockCache::Block> LayerStream::block(quint64 number, const Job &job)
{
    if (BlockCache::Block known = m_cache.find(m_number, number))
        return known;
    Lane &lane = laneFor(number * BlockCache::BlockBytes);
    const auto lock = lockUnlessCancelled(lane.mutex, job);
    if (!lock.owns_lock())
        return Job::cancelled();
    // Whoever had the lane before may have passed over it.
    if (BlockCache::Block known = m_cache.find(m_number, number))
        return known;
    lane.used = ++m_clock;
    return lane.decoding->read(number, job);
}

/** The one that is nearest before \a offset, even if it is busy: it will be there soon. Otherwise the one that was
 *  used longest ago. */
LayerStream::Lane &LayerStream::laneFor(quint64 offset)
{
    const Checkpoint *point = m_checkpoints ? m_checkpoints->before(offset) : nullptr;
    const quint64 nearest = point ? point->stream : 0;
    Lane *best = nullptr;
    for (Lane &lane : m_lanes) {
        const quint64 at = lane.decoding->at();
        if (at >= nearest && at <= offset && (!best || at > best->decoding->at()))
            best = &lane;
    }
    if (best)
        return *best;
    return *std::min_element(
        m_lanes.begin(), m_lanes.end(), [](const Lane &left, const Lane &right) { return left.used < right.used; });
}

}
