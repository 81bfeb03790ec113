// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "historybars.h"

#include <algorithm>

namespace stratoscope
{

namespace
{

qreal columnLeft(const HistoryGrid &grid, std::size_t column)
{
    return static_cast<qreal>(column) * (historyColumnWidth(grid) + grid.columnGap);
}

}

qreal historyColumnWidth(const HistoryGrid &grid)
{
    if (grid.layerCount == 0)
        return 0;
    const auto count = static_cast<qreal>(grid.layerCount);
    const qreal fitting = (grid.width - grid.columnGap * (count - 1)) / count;
    // The minimum beats a smaller maximum: a column must stay readable.
    return std::max(std::min(fitting, grid.maxColumnWidth), std::max(grid.minColumnWidth, 0.0));
}

QSizeF historySize(const HistoryGrid &grid, std::size_t rows)
{
    const qreal width = grid.layerCount == 0 ? 0 : columnLeft(grid, grid.layerCount) - grid.columnGap;
    return {width, grid.headHeight + static_cast<qreal>(rows) * (grid.rowGap + grid.rowHeight)};
}

QRectF historyHead(const HistoryGrid &grid, LayerIndex layer)
{
    if (layer.value >= grid.layerCount)
        return {};
    return {columnLeft(grid, layer.value), 0, historyColumnWidth(grid), grid.headHeight};
}

QRectF historyBar(const HistoryGrid &grid, const LayerSpan &span, std::size_t row)
{
    const std::size_t first = span.layer.value;
    const std::size_t end = std::min<std::size_t>(span.until.value, grid.layerCount);
    if (first >= end)
        return {};
    const qreal left = columnLeft(grid, first);
    const qreal right = columnLeft(grid, end) - grid.columnGap;
    const qreal top = grid.headHeight + static_cast<qreal>(row) * (grid.rowGap + grid.rowHeight) + grid.rowGap;
    return {left, top, right - left, grid.rowHeight};
}

std::vector<QRectF> historyBars(const HistoryGrid &grid, const std::vector<LayerSpan> &spans)
{
    std::vector<QRectF> bars;
    bars.reserve(spans.size());
    for (std::size_t row = 0; row < spans.size(); ++row)
        bars.push_back(historyBar(grid, spans[row], row));
    return bars;
}

LayerIndex historyLayerAt(const HistoryGrid &grid, qreal x)
{
    const qreal pitch = historyColumnWidth(grid) + grid.columnGap;
    if (x < 0 || grid.layerCount == 0 || pitch <= 0 || x >= pitch * static_cast<qreal>(grid.layerCount))
        return {};
    return LayerIndex(static_cast<std::size_t>(x / pitch));
}

}
