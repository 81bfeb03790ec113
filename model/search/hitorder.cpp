// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "hitorder.h"

#include <iterator>

namespace stratoscope
{

HitOrder::HitOrder(std::size_t layers, std::size_t mostHits, Deliver deliver)
    : m_layers(layers)
    , m_left(mostHits)
    , m_deliver(std::move(deliver))
{
}

bool HitOrder::add(std::size_t layer, ContentHits hits)
{
    const std::scoped_lock lock(m_mutex);
    Waiting &mine = m_layers[layer];
    mine.found += hits.size();
    if (layer == m_turn)
        pass(std::move(hits));
    else
        mine.hits.insert(mine.hits.end(), std::make_move_iterator(hits.begin()), std::make_move_iterator(hits.end()));
    return !isEnough(layer);
}

void HitOrder::finish(std::size_t layer)
{
    const std::scoped_lock lock(m_mutex);
    m_layers[layer].isFinished = true;
    while (m_turn < m_layers.size() && m_layers[m_turn].isFinished) {
        if (++m_turn < m_layers.size())
            pass(std::exchange(m_layers[m_turn].hits, {}));
    }
}

bool HitOrder::isCut() const
{
    const std::scoped_lock lock(m_mutex);
    return m_isCut;
}

void HitOrder::pass(ContentHits hits)
{
    if (hits.size() > m_left) {
        m_isCut = true;
        hits.resize(m_left);
    }
    m_left -= hits.size();
    if (!hits.empty())
        m_deliver(std::move(hits));
}

/** True if the limit is exceeded by what \a layer and those before it, which come first, have found. */
bool HitOrder::isEnough(std::size_t layer) const
{
    if (m_isCut)
        return true;
    std::size_t waiting = 0;
    for (std::size_t i = m_turn; i <= layer; ++i)
        waiting += m_layers[i].hits.size();
    return waiting > m_left;
}

}
