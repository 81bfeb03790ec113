// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "placehistory.h"

namespace stratoscope
{

void PlaceHistory::visit(const ViewPlace &place)
{
    if (m_places.empty()) {
        m_places.push_back(place);
        return;
    }
    if (m_places[m_at].looksLike(place))
        return;
    m_places.erase(m_places.begin() + std::ptrdiff_t(m_at) + 1, m_places.end());
    m_places.push_back(place);
    if (m_places.size() > Most)
        m_places.pop_front();
    m_at = m_places.size() - 1;
}

void PlaceHistory::amend(const ViewPlace &place)
{
    if (m_places.empty() || m_places[m_at].looksLike(place)) {
        visit(place);
        return;
    }
    // The way ahead began elsewhere.
    m_places.erase(m_places.begin() + std::ptrdiff_t(m_at) + 1, m_places.end());
    // Back where it came from: then it was no step at all.
    if (m_at > 0 && m_places[m_at - 1].looksLike(place)) {
        m_places.pop_back();
        --m_at;
        return;
    }
    m_places[m_at] = place;
}

void PlaceHistory::clear()
{
    m_places.clear();
    m_at = 0;
}

}
