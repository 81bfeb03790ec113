// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "growingarray.h"

#include <QtGlobal>

#include <algorithm>
#include <limits>
#include <vector>

namespace stratoscope
{

/**
 * A column of numbers that nearly always fit into \c Narrow and rarely need \c Wide: the wide ones are stored
 * separately, so that a row costs only a narrow number.
 */
template<typename Narrow, typename Wide>
class WideColumn
{
public:
    std::size_t size() const { return m_narrow.size(); }

    void append(Wide value)
    {
        if (fits(value)) {
            m_narrow.push_back(static_cast<Narrow>(value));
            return;
        }
        m_wideRows.push_back(static_cast<quint32>(m_narrow.size()));
        m_wide.push_back(value);
        m_narrow.push_back(Elsewhere);
    }

    /** Replaces what is in \a row; false if that, or \a value, is a wide number, which would move others. */
    bool replace(std::size_t row, Wide value)
    {
        if (m_narrow[row] == Elsewhere || !fits(value))
            return false;
        m_narrow[row] = static_cast<Narrow>(value);
        return true;
    }

    /** Gives back memory that only more rows would need. */
    void trim() { m_narrow.trim(); }

    Wide operator[](std::size_t row) const
    {
        if (m_narrow[row] != Elsewhere)
            return static_cast<Wide>(m_narrow[row]);
        const auto found = std::lower_bound(m_wideRows.begin(), m_wideRows.end(), static_cast<quint32>(row));
        if (found == m_wideRows.end() || *found != row)
            return Wide(0);
        return m_wide[static_cast<std::size_t>(found - m_wideRows.begin())];
    }

private:
    friend class LayerColumns;

    static constexpr Narrow Elsewhere = std::numeric_limits<Narrow>::max();

    static constexpr bool fits(Wide value)
    {
        return value >= static_cast<Wide>(std::numeric_limits<Narrow>::min()) && value < static_cast<Wide>(Elsewhere);
    }

    GrowingArray<Narrow> m_narrow;
    std::vector<quint32> m_wideRows; ///< Ascending.
    std::vector<Wide> m_wide; ///< One for each of m_wideRows.
};

}
