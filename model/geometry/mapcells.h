// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "weighttree.h"

#include <QRectF>

#include <vector>

namespace stratoscope
{

/** The area of one node, or of several light siblings together. */
struct MapCell
{
    QRectF rect;
    quint32 node = 0;
    quint32 count = 1; ///< How many siblings, from node on, this stands for because each is too light to be drawn.
    quint16 depth = 0; ///< Below the root of the map.
    bool isOpen = false; ///< Its children have their own cells, which come later.
};

/** How a map is drawn. */
struct MapStyle
{
    qreal frame = 2; ///< Margin around the children of a node …
    qreal head = 0; ///< … and above them, if there is room for a name; in an icicle, the height of a row.
    qreal smallest = 3; ///< Nodes with less area than a square with this side are drawn as one.
};

/** A squarified treemap of everything below \a root within \a bounds: areas are proportional to weights, apart from the
 *  frames. Parents come before children. The area bounds the number of cells, however many nodes there are. */
std::vector<MapCell> treemapCells(const WeightTree &tree, quint32 root, const QRectF &bounds, const MapStyle &style);

/** An icicle: one row per level from the top down, widths proportional to weights; the root is the first row. Stops at
 *  the bottom of \a bounds. */
std::vector<MapCell> icicleCells(const WeightTree &tree, quint32 root, const QRectF &bounds, const MapStyle &style);

/** The index of the innermost of \a cells at \a point; their number if there is none. */
std::size_t cellAt(const std::vector<MapCell> &cells, const QPointF &point);

}
