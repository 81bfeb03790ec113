// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "mapview.h"

#include "counterpart.h"
#include "panemetrics.h"
#include "tones.h"

#include <QEvent>
#include <QPainter>

namespace stratoscope
{

namespace
{

constexpr int DelayMilliseconds = 30;
/** The width of the light line around the selection. */
constexpr int Outline = 1;
constexpr int FocusedOutline = 2;

}

MapView::MapView(QWidget *parent)
    : QAbstractScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setMouseTracking(true);
    setAccessibleName(tr("Map"));
    m_delay.setSingleShot(true);
    m_delay.setInterval(DelayMilliseconds);
    connect(&m_delay, &QTimer::timeout, this, &MapView::draw);
}

void MapView::setEmptyText(const QString &text)
{
    m_emptyText = text;
    viewport()->update();
}

void MapView::setData(const MapDataPtr &data)
{
    if (data == m_data)
        return;
    // Finds the root and the selected node in the new map, whose image may have changed.
    const PathId root = translated(m_root != WeightTree::Root ? m_data->map.places[m_root].path : PathId(), data);
    const PathId marked = translated(m_path, data);
    m_data = data;
    m_root = m_node = WeightTree::Root;
    if (root.isValid() && !data->map.places.empty()) {
        const quint32 node = data->nodeOf(root);
        const bool isThere = data->map.places[node].path == root && data->map.tree.nodes[node].childCount > 0;
        m_root = isThere ? node : WeightTree::Root;
    }
    setCurrentPath(marked);
    Q_EMIT zoomed();
    draw();
}

PathId MapView::translated(PathId path, const MapDataPtr &data) const
{
    return m_data && data && path.isValid() ? counterpartOf(path, m_data->image->tree, data->image->tree) : PathId();
}

void MapView::setShape(MapShape shape)
{
    if (shape == m_shape)
        return;
    m_shape = shape;
    draw();
}

void MapView::setCurrentPath(PathId path)
{
    m_path = path;
    const bool isKnown
        = m_data && path.isValid() && !m_data->map.places.empty() && path.value < m_data->image->tree.paths().size();
    const bool isMarked = isKnown && m_node != WeightTree::Root && m_node < m_data->map.places.size()
        && m_data->map.places[m_node].path == path;
    // If a path has several files, the one that was picked stays selected.
    if (!isMarked)
        m_node = isKnown ? m_data->nodeOf(path) : WeightTree::Root;
    updateMarked();
}

void MapView::draw()
{
    m_delay.stop();
    m_job.cancel();
    m_isDrawing = false;
    if (!m_data || m_data->map.tree.nodes.empty() || viewport()->size().isEmpty()) {
        m_drawing.reset();
        viewport()->update();
        Q_EMIT drawn();
        return;
    }
    m_isDrawing = true;
    const MapLook look {m_shape, m_root, viewport()->size(), devicePixelRatioF(), font(), palette()};
    m_job.start([this, data = m_data, look](const Job &job, const LatestJob::Deliver &deliver) {
        const MapDrawingPtr drawing = drawMap(data, look);
        if (!job.isCancelled())
            deliver([this, drawing] { take(drawing); });
    });
}

void MapView::take(const MapDrawingPtr &drawing)
{
    m_drawing = drawing;
    m_isDrawing = false;
    m_hovered = drawing->cells.size();
    updateMarked();
    Q_EMIT drawn();
}

std::size_t MapView::cellOf(quint32 node) const
{
    if (!isCurrent())
        return 0;
    const std::vector<MapCell> &cells = m_drawing->cells;
    const std::vector<WeightTree::Node> &nodes = m_data->map.tree.nodes;
    // The cell of the node, or else of the closest one that contains it.
    for (quint32 at = node; at != WeightTree::Root; at = nodes[at].parent) {
        for (std::size_t i = 0; i < cells.size(); ++i) {
            if (cells[i].node <= at && at < cells[i].node + cells[i].count)
                return i;
        }
    }
    return cells.size();
}

std::size_t MapView::cellUnder(const QPointF &point) const
{
    return isCurrent() ? cellAt(m_drawing->cells, point) : 0;
}

void MapView::pick(std::size_t cell)
{
    if (!isCurrent() || cell >= m_drawing->cells.size())
        return;
    const MapCell &picked = m_drawing->cells[cell];
    m_node = picked.node;
    m_path = m_data->map.places[m_node].path;
    updateMarked();
    // A cell for many files stands for their directory.
    Q_EMIT nodePicked(picked.count > 1 ? m_data->map.tree.nodes[m_node].parent : m_node);
}

void MapView::zoomTo(quint32 node)
{
    const bool isDirectory
        = m_data && node < m_data->map.tree.nodes.size() && m_data->map.tree.nodes[node].childCount > 0;
    if (!isDirectory || node == m_root)
        return;
    m_root = node;
    draw();
    Q_EMIT zoomed();
}

quint32 MapView::childTowards(quint32 node) const
{
    const std::vector<WeightTree::Node> &nodes = m_data->map.tree.nodes;
    for (quint32 at = node; at != WeightTree::Root; at = nodes[at].parent) {
        if (nodes[at].parent == m_root)
            return at;
    }
    return m_root;
}

void MapView::zoomIn()
{
    if (m_data && !m_data->map.tree.nodes.empty())
        zoomTo(childTowards(m_node));
}

void MapView::zoomOut()
{
    if (m_data && !m_data->map.tree.nodes.empty())
        zoomTo(m_data->map.tree.nodes[m_root].parent);
}

void MapView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    m_isDrawing = m_data != nullptr;
    m_delay.start();
}

void MapView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        m_delay.start();
}

void MapView::updateMarked()
{
    m_marked = cellOf(m_node);
    viewport()->update();
    const bool isMarked = m_data && m_node != WeightTree::Root && m_node < m_data->map.places.size();
    setAccessibleDescription(isMarked ? describe({QRectF(), m_node, 1, 0, false}) : QString());
    tellCurrentPart(this, currentPart());
    Q_EMIT marked();
}

int MapView::partCount() const
{
    return isCurrent() ? int(m_drawing->cells.size()) : 0;
}

PaintedPart MapView::part(int number) const
{
    const MapCell &cell = m_drawing->cells[std::size_t(number)];
    return {cellName(*m_data, cell), describe(cell), cell.rect.toAlignedRect()};
}

int MapView::currentPart() const
{
    return isCurrent() && m_marked < m_drawing->cells.size() && m_node != WeightTree::Root ? int(m_marked) : -1;
}

void MapView::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    if (!m_drawing || !m_data) {
        painter.setPen(quietColor(palette()));
        const QRect rect
            = viewport()->rect().adjusted(EmptyTextMargin, EmptyTextMargin, -EmptyTextMargin, -EmptyTextMargin);
        painter.drawText(rect, Qt::AlignCenter | Qt::TextWordWrap, m_emptyText);
        return;
    }
    // Until there is a picture of this size, the last one is better than none.
    if (m_drawing->look.size == viewport()->size())
        painter.drawImage(QPointF(0, 0), m_drawing->picture);
    else
        painter.drawImage(viewport()->rect(), m_drawing->picture);
    if (!isCurrent() || m_drawing->look.size != viewport()->size())
        return;
    const auto outline = [&](const QRect &rect, const QColor &color, int width) {
        painter.setClipRegion(QRegion(rect) - QRegion(rect.adjusted(width, width, -width, -width)));
        painter.fillRect(rect, color);
        return rect.adjusted(width, width, -width, -width);
    };
    if (m_hovered < m_drawing->cells.size())
        outline(m_drawing->cells[m_hovered].rect.toRect(), palette().color(QPalette::Text), 1);
    if (m_marked < m_drawing->cells.size()) {
        // A light line between dark ones is visible on any colour.
        const QRect cell = m_drawing->cells[m_marked].rect.toRect().adjusted(-1, -1, 1, 1) & viewport()->rect();
        const QRect light = outline(cell, Qt::black, 1);
        outline(outline(light, Qt::white, hasFocus() ? FocusedOutline : Outline), Qt::black, 1);
    }
}

}
