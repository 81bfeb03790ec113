// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "checkpointkeeper.h"

#include <algorithm>

namespace stratoscope
{

void CheckpointKeeper::add(Checkpoint point)
{
    m_next = point.stream + m_distance;
    m_points.push_back(std::move(point));
    if (m_points.size() < Checkpoints::Most)
        return;
    for (std::size_t i = 0; i < m_points.size() / 2; ++i)
        m_points[i] = std::move(m_points[2 * i + 1]);
    m_points.resize(m_points.size() / 2);
    // Space them as they are now, which is wider than requested if the decoder takes larger steps.
    m_distance = std::max(2 * m_distance, m_points.back().stream / m_points.size());
    m_next = m_points.back().stream + m_distance;
}

}
