// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "typedindex.h"

#include <QRectF>
#include <QSizeF>

#include <vector>

namespace stratoscope
{

/** The layers [layer, until) in which one version of a path can be seen. */
struct LayerSpan
{
    LayerIndex layer;
    LayerIndex until; ///< NeverHidden: up to the top of the stack.
};

/** The space that a path's history is drawn into: a column a layer, bottom layer first, and a row a version. */
struct HistoryGrid
{
    std::size_t layerCount = 0;
    qreal width = 0; ///< What there is; columns become wider or narrower with it, within the bounds below.
    qreal minColumnWidth = 24;
    qreal maxColumnWidth = 120;
    qreal columnGap = 4; ///< Between two columns.
    qreal headHeight = 0; ///< Of the row of layer numbers on top; 0: none.
    qreal rowHeight = 20;
    qreal rowGap = 6; ///< Above each row.
};

/** The width of one column of \a grid, never negative. */
qreal historyColumnWidth(const HistoryGrid &grid);
/** The space that \a rows versions need; wider than grid.width where the columns would become too narrow. */
QSizeF historySize(const HistoryGrid &grid, std::size_t rows);
/** Where the number of \a layer stands above its column. */
QRectF historyHead(const HistoryGrid &grid, LayerIndex layer);
/** Where row number \a row with the version \a span is drawn; empty for a span that names no layer of the stack. */
QRectF historyBar(const HistoryGrid &grid, const LayerSpan &span, std::size_t row);
/** One rectangle a span, oldest version first and on top. */
std::vector<QRectF> historyBars(const HistoryGrid &grid, const std::vector<LayerSpan> &spans);
/** The layer whose column is at \a x, gaps counted to the column on their left; invalid outside. */
LayerIndex historyLayerAt(const HistoryGrid &grid, qreal x);

}
