// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "mapcells.h"

#include "squarify.h"

#include <algorithm>
#include <cmath>

namespace stratoscope
{

namespace
{

/** Heads take up at most this fraction of the height; otherwise they are left out. */
constexpr qreal HeadShare = 0.4;
/** Below this width, as a multiple of the head's height, no name fits. */
constexpr qreal NarrowestHeads = 2.5;
/** A node is drawn open if both its sides are at least this many times the smallest cell. */
constexpr qreal OpenSides = 3;

/** The children of a node that get a cell each, with the rest lumped into one. */
struct Parts
{
    std::vector<double> weights; ///< The last one is the rest's, if there is a rest.
    quint32 single = 0;
    quint32 rest = 0;
};

/** Children of \a node that weigh at least \a least get a cell of their own. */
Parts partsOf(const WeightTree &tree, const WeightTree::Node &node, double least)
{
    const auto first = tree.nodes.begin() + node.firstChild;
    const auto end = std::partition_point(first, first + node.childCount,
        [least](const WeightTree::Node &child) { return static_cast<double>(child.weight) >= least; });
    Parts parts;
    parts.single = static_cast<quint32>(end - first);
    parts.rest = node.childCount - parts.single;
    quint64 rest = node.weight;
    parts.weights.reserve(parts.single + 1);
    for (auto child = first; child != end; ++child) {
        parts.weights.push_back(static_cast<double>(child->weight));
        rest -= std::min(rest, child->weight);
    }
    if (parts.rest > 0)
        parts.weights.push_back(static_cast<double>(rest));
    return parts;
}

class Treemap
{
public:
    Treemap(const WeightTree &tree, const MapStyle &style)
        : m_tree(tree)
        , m_style(style)
    {
    }

    void divide(quint32 number, const QRectF &room, quint16 depth);
    std::vector<MapCell> cells;

private:
    /** What is left of \a rect for the node's children; empty if they would be too small to tell apart. */
    QRectF inside(const QRectF &rect) const;

    const WeightTree &m_tree;
    const MapStyle &m_style;
};

QRectF Treemap::inside(const QRectF &rect) const
{
    const bool hasHead = m_style.head > 0 && rect.height() * HeadShare >= m_style.head
        && rect.width() >= m_style.head * NarrowestHeads;
    const qreal top = hasHead ? m_style.head : m_style.frame;
    const QRectF room = rect.adjusted(m_style.frame, top, -m_style.frame, -m_style.frame);
    const qreal least = m_style.smallest * OpenSides;
    return room.width() >= least && room.height() >= least ? room : QRectF();
}

void Treemap::divide(quint32 number, const QRectF &room, quint16 depth)
{
    const WeightTree::Node &node = m_tree.nodes[number];
    const double unit = static_cast<double>(node.weight) / (room.width() * room.height());
    const Parts parts = partsOf(m_tree, node, unit * m_style.smallest * m_style.smallest);
    const std::vector<QRectF> rects = squarify(parts.weights, room);
    // All siblings first, then their children; the frames guarantee that it ends.
    const std::size_t begin = cells.size();
    for (quint32 i = 0; i < parts.single; ++i)
        cells.push_back({rects[i], node.firstChild + i, 1, depth, false});
    if (parts.rest > 0)
        cells.push_back({rects.back(), node.firstChild + parts.single, parts.rest, depth, false});
    for (quint32 i = 0; i < parts.single; ++i) {
        const QRectF inner = inside(rects[i]);
        if (m_tree.nodes[node.firstChild + i].childCount == 0 || inner.isEmpty())
            continue;
        cells[begin + i].isOpen = true;
        divide(node.firstChild + i, inner, static_cast<quint16>(depth + 1));
    }
}

class Icicle
{
public:
    Icicle(const WeightTree &tree, const MapStyle &style, qreal bottom)
        : m_tree(tree)
        , m_style(style)
        , m_bottom(bottom)
    {
    }

    void divide(std::size_t above);
    std::vector<MapCell> cells;

private:
    const WeightTree &m_tree;
    const MapStyle &m_style;
    qreal m_bottom;
};

/** Places the children of cell number \a above below it. */
void Icicle::divide(std::size_t above)
{
    const MapCell cell = cells[above];
    const WeightTree::Node &node = m_tree.nodes[cell.node];
    const qreal top = cell.rect.bottom();
    if (cell.count > 1 || node.childCount == 0 || top + m_style.head > m_bottom || cell.rect.width() < m_style.smallest)
        return;
    cells[above].isOpen = true;
    const double unit = static_cast<double>(node.weight) / cell.rect.width();
    const Parts parts = partsOf(m_tree, node, unit * m_style.smallest);
    qreal left = cell.rect.left();
    for (std::size_t i = 0; i < parts.weights.size(); ++i) {
        const qreal width = parts.weights[i] / unit;
        const bool isRest = i == parts.single;
        cells.push_back({QRectF(left, top, width, m_style.head), node.firstChild + static_cast<quint32>(i),
            isRest ? parts.rest : 1, static_cast<quint16>(cell.depth + 1), false});
        left += width;
    }
}

}

std::vector<MapCell> treemapCells(const WeightTree &tree, quint32 root, const QRectF &bounds, const MapStyle &style)
{
    const bool isDrawn = root < tree.nodes.size() && tree.nodes[root].weight > 0 && !bounds.isEmpty();
    if (!isDrawn || tree.nodes[root].childCount == 0)
        return isDrawn ? std::vector<MapCell> {{bounds, root, 1, 0, false}} : std::vector<MapCell>();
    // Without frames, nothing would bound the depth.
    MapStyle bounded = style;
    bounded.frame = std::max(style.frame, 0.25);
    Treemap map(tree, bounded);
    map.divide(root, bounds, 0);
    return std::move(map.cells);
}

std::vector<MapCell> icicleCells(const WeightTree &tree, quint32 root, const QRectF &bounds, const MapStyle &style)
{
    const bool isDrawn = root < tree.nodes.size() && tree.nodes[root].weight > 0 && !bounds.isEmpty();
    if (!isDrawn || style.head <= 0)
        return {};
    Icicle icicle(tree, style, bounds.bottom());
    icicle.cells.push_back({QRectF(bounds.left(), bounds.top(), bounds.width(), style.head), root, 1, 0, false});
    for (std::size_t i = 0; i < icicle.cells.size(); ++i)
        icicle.divide(i);
    return std::move(icicle.cells);
}

std::size_t cellAt(const std::vector<MapCell> &cells, const QPointF &point)
{
    for (std::size_t i = cells.size(); i-- > 0;) {
        if (cells[i].rect.contains(point))
            return i;
    }
    return cells.size();
}

}
