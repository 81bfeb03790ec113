// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "squarify.h"

#include <algorithm>
#include <cmath>

namespace stratoscope
{

namespace
{

/** The values that have an area, in order. */
struct Row
{
    double sum = 0;
    double least = 0;
    double most = 0;

    Row with(double value) const
    {
        return sum > 0 ? Row {sum + value, std::min(least, value), std::max(most, value)} : Row {value, value, value};
    }
    /** The worst aspect ratio in the row; \a scale is the row's length squared divided by the area of 1. */
    double worst(double scale) const { return std::max(scale * most / (sum * sum), sum * sum / (scale * least)); }
};

class Squarifier
{
public:
    Squarifier(std::span<const double> values, const QRectF &bounds);

    std::vector<QRectF> rectangles();

private:
    std::size_t rowEnd(std::size_t begin, const QRectF &rest) const;
    void place(std::size_t begin, std::size_t end, const QRectF &strip, bool isColumn);

    const QRectF m_bounds;
    std::vector<std::size_t> m_places; ///< Positions of the values that have an area.
    std::vector<double> m_values; ///< The values themselves.
    std::vector<double> m_sums; ///< Sum of the values from each one on, with a final 0.
    std::vector<QRectF> m_rectangles;
};

Squarifier::Squarifier(std::span<const double> values, const QRectF &bounds)
    : m_bounds(bounds)
    , m_rectangles(values.size(), QRectF(bounds.topLeft(), QSizeF(0, 0)))
{
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (std::isfinite(values[i]) && values[i] > 0) {
            m_places.push_back(i);
            m_values.push_back(values[i]);
        }
    }
    m_sums.resize(m_values.size() + 1, 0);
    for (std::size_t i = m_values.size(); i-- > 0;)
        m_sums[i] = m_sums[i + 1] + m_values[i];
}

/** The end of the row that starts with value \a begin: one more value would make it worse. */
std::size_t Squarifier::rowEnd(std::size_t begin, const QRectF &rest) const
{
    const double side = std::min(rest.width(), rest.height());
    const double scale = side * side * m_sums[begin] / (rest.width() * rest.height());
    Row row = Row().with(m_values[begin]);
    std::size_t end = begin + 1;
    for (; end < m_values.size(); ++end) {
        const Row longer = row.with(m_values[end]);
        if (longer.worst(scale) > row.worst(scale))
            break;
        row = longer;
    }
    return end;
}

void Squarifier::place(std::size_t begin, std::size_t end, const QRectF &strip, bool isColumn)
{
    const double sum = m_sums[begin] - m_sums[end];
    const double length = isColumn ? strip.height() : strip.width();
    double at = 0;
    double placed = 0;
    for (std::size_t i = begin; i < end; ++i) {
        placed += m_values[i];
        // Whatever rounding does, the row ends where its strip ends.
        const double next = i + 1 == end || sum <= 0 ? length : std::clamp(length * (placed / sum), at, length);
        m_rectangles[m_places[i]] = isColumn ? QRectF(strip.left(), strip.top() + at, strip.width(), next - at)
                                             : QRectF(strip.left() + at, strip.top(), next - at, strip.height());
        at = next;
    }
}

std::vector<QRectF> Squarifier::rectangles()
{
    QRectF rest = m_bounds;
    for (std::size_t begin = 0; begin < m_values.size() && !rest.isEmpty();) {
        const std::size_t end = rowEnd(begin, rest);
        const bool isColumn = rest.width() >= rest.height();
        const double part = end == m_values.size() ? 1 : 1 - m_sums[end] / m_sums[begin];
        QRectF strip = rest;
        if (isColumn) {
            strip.setWidth(rest.width() * part);
            rest.setLeft(strip.right());
        } else {
            strip.setHeight(rest.height() * part);
            rest.setTop(strip.bottom());
        }
        place(begin, end, strip, isColumn);
        begin = end;
    }
    return std::move(m_rectangles);
}

}

std::vector<QRectF> squarify(std::span<const double> values, const QRectF &bounds)
{
    return Squarifier(values, bounds).rectangles();
}

}
