// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "growingarray.h"

#include <QtGlobal>

#include <algorithm>
#include <limits>

namespace stratoscope
{

/** A column of numbers that are small in nearly every layer: two bytes a row as long as all of them fit, and then four. */
class ShortColumn
{
public:
    std::size_t size() const { return isLong() ? m_long.size() : m_short.size(); }
    quint32 operator[](std::size_t row) const { return isLong() ? m_long[row] : m_short[row]; }

    void append(quint32 value)
    {
        makeFit(value);
        if (isLong())
            m_long.push_back(value);
        else
            m_short.push_back(static_cast<quint16>(value));
    }

    void set(std::size_t row, quint32 value)
    {
        makeFit(value);
        if (isLong())
            m_long[row] = value;
        else
            m_short[row] = static_cast<quint16>(value);
    }

    /** Gives back memory that only more rows would need. */
    void trim()
    {
        m_short.trim();
        m_long.trim();
    }

    /** True if all values are below \a end. */
    bool isBelow(quint32 end) const { return areBelow(m_short, end) && areBelow(m_long, end); }

private:
    friend class LayerColumns;

    bool isLong() const { return !m_long.empty(); }

    void makeFit(quint32 value)
    {
        if (value <= std::numeric_limits<quint16>::max() || isLong())
            return;
        m_long.reserve(m_short.size() + 1);
        for (const quint16 each : m_short)
            m_long.push_back(each);
        m_short.reset();
    }

    template<typename Values>
    static bool areBelow(const Values &values, quint32 end)
    {
        // Without a way out in between, so that many are compared at once.
        quint32 most = 0;
        for (const quint32 value : values)
            most = std::max(most, value);
        return values.empty() || most < end;
    }

    GrowingArray<quint16> m_short; ///< Empty once one value did not fit;
    GrowingArray<quint32> m_long; ///< empty until then.
};

}
