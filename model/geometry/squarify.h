// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QRectF>

#include <span>
#include <vector>

namespace stratoscope
{

/**
 * Divides \a bounds into one rectangle for each of \a values, as large in proportion and as near to a square as rows of
 * neighbours allow (Bruls, Huizing, van Wijk: "Squarified Treemaps"). They come in the order of the values, from the
 * top left; the largest first gives the best squares. They fill \a bounds without gaps or overlap; what is no positive
 * number gets an empty rectangle. Linear in the number of values.
 */
std::vector<QRectF> squarify(std::span<const double> values, const QRectF &bounds);

}
