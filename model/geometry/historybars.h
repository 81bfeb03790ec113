// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "typedindex.h"

#include <QRectF>
#include <QSizeF>

#include <vector>

namespace stratoscope
{

/** The layers [layer, until) in which one version of a path is visible. */
struct LayerSpan
{
    LayerIndex layer;
    LayerIndex until; ///< NeverHidden: up to the top of the stack.
};

/** The grid that a path's history is drawn on: one column per layer, bottom layer first, and one row per version. */
struct HistoryGrid
{
    std::size_t layerCount = 0;
    qreal width = 0; ///< Available width; columns stretch or shrink to fit it, within the bounds below.
    qreal minColumnWidth = 24;
    qreal maxColumnWidth = 120;
    qreal columnGap = 4; ///< Between columns.
    qreal headHeight = 0; ///< Height of the row of layer numbers at the top; 0: none.
    qreal rowHeight = 20;
    qreal rowGap = 6; ///< Above each row.
};

/** The width of one column of \a grid, never negative. */
qreal historyColumnWidth(const HistoryGrid &grid);
/** The size that \a rows versions need; wider than grid.width if the columns would get too narrow. */
QSizeF historySize(const HistoryGrid &grid, std::size_t rows);
/** Where to draw the number of \a layer above its column. */
QRectF historyHead(const HistoryGrid &grid, LayerIndex layer);
/** Where to draw the version \a span in row \a row; empty for a span outside the stack. */
QRectF historyBar(const HistoryGrid &grid, const LayerSpan &span, std::size_t row);
/** One rectangle per span; the oldest version comes first, at the top. */
std::vector<QRectF> historyBars(const HistoryGrid &grid, const std::vector<LayerSpan> &spans);
/** The layer whose column is at \a x; a gap belongs to the column on its left. Invalid outside. */
LayerIndex historyLayerAt(const HistoryGrid &grid, qreal x);

}
