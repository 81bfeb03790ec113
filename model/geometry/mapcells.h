// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "weighttree.h"

#include <QRectF>

#include <vector>

namespace stratoscope
{

/** The area of a node, or of several light siblings together. */
struct MapCell
{
    QRectF rect;
    quint32 node = 0;
    quint32 count = 1; ///< Siblings from node on that this stands for, being too light to be told apart.
    quint16 depth = 0; ///< Below the root of the map.
    bool isOpen = false; ///< What is in it has cells of its own, which come later.
};

/** How a map is drawn. */
struct MapStyle
{
    qreal frame = 2; ///< Left around what is in a node …
    qreal head = 0; ///< … and above it, where there is room for a name; in an icicle the height of a row.
    qreal smallest = 3; ///< Lighter nodes than a square of this side are drawn as one.
};

/** A squarified treemap of what is below \a root, within \a bounds: areas are as the weights but for the frames. A node
 *  comes before what is in it. Bounded by the area, however many nodes there are. */
std::vector<MapCell> treemapCells(const WeightTree &tree, quint32 root, const QRectF &bounds, const MapStyle &style);

/** An icicle: a row a level, from the top down, in which widths are as the weights; the root is the first row. Ends with
 *  \a bounds. */
std::vector<MapCell> icicleCells(const WeightTree &tree, quint32 root, const QRectF &bounds, const MapStyle &style);

/** The innermost of \a cells at \a point, which has nothing else on it there; their number if there is none. */
std::size_t cellAt(const std::vector<MapCell> &cells, const QPointF &point);

}
