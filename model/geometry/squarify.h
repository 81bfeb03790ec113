// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QRectF>

#include <span>
#include <vector>

namespace stratoscope
{

/**
 * Divides \a bounds into one rectangle per value, proportional in area and as close to a square as rows of neighbours
 * allow (Bruls, Huizing, van Wijk: "Squarified Treemaps"). Rectangles follow the order of the values from the top left;
 * largest first gives the best squares. They fill \a bounds without gaps or overlap; a value that is not a positive
 * number gets an empty rectangle. Linear in the number of values.
 */
std::vector<QRectF> squarify(std::span<const double> values, const QRectF &bounds);

}
