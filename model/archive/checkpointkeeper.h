// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "windowfile.h"

namespace stratoscope
{

/** Collects checkpoints from a decoder. If there are too many, it drops every other one and doubles the distance of
 *  the next ones, so that memory does not grow with the layer. */
class CheckpointKeeper
{
public:
    /** Bytes of the stream between two checkpoints; inflating them again takes some 15 ms. */
    static constexpr quint64 Distance = 8 << 20;

    /** \a windowFolder as for WindowFile. */
    explicit CheckpointKeeper(quint64 distance = Distance, const QString &windowFolder = {})
        : m_distance(distance)
        , m_next(distance)
        , m_windows(windowFolder)
    {
    }

    /** True if a checkpoint is due at \a stream, or as soon after it as possible. */
    bool isDue(quint64 stream) const { return stream >= m_next; }
    /** Where the next one is due. */
    quint64 next() const { return m_next; }
    void add(Checkpoint point);
    /** The collected checkpoints; the keeper is spent. */
    std::vector<Checkpoint> take() { return std::move(m_points); }
    /** Their windows, kept apart. */
    WindowFile &windows() { return m_windows; }

private:
    quint64 m_distance;
    quint64 m_next;
    std::vector<Checkpoint> m_points;
    WindowFile m_windows;
};

}
