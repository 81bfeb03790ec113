// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "checkpoints.h"

namespace stratoscope
{

/** Takes checkpoints from a decoder. When there are too many, every other one is dropped, and the next ones come at
 *  twice the distance: so they need the same memory for every layer, however large. */
class CheckpointKeeper
{
public:
    /** Bytes of the stream between two checkpoints: inflated again in some 25 ms. */
    static constexpr quint64 Distance = 16 << 20;

    explicit CheckpointKeeper(quint64 distance = Distance)
        : m_distance(distance)
        , m_next(distance)
    {
    }

    /** True if there should be one at \a stream, or as soon behind it as possible. */
    bool isDue(quint64 stream) const { return stream >= m_next; }
    void add(Checkpoint point);
    /** What was kept; the keeper is spent. */
    std::vector<Checkpoint> take() { return std::move(m_points); }

private:
    quint64 m_distance;
    quint64 m_next;
    std::vector<Checkpoint> m_points;
};

}
