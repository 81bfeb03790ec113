// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

// User input in a map, and its tool tips.

#include "mapview.h"

#include "bytes.h"
#include "format.h"
#include "tooltiptext.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QToolTip>

#include <cmath>

namespace stratoscope
{

namespace
{

constexpr int WheelStep = 120;

/**
 * How far \a to is from \a from in the direction (dx, dy), with sideways distance counting more; negative if it
 * is not in that direction.
 */
qreal distance(const QRectF &from, const QRectF &to, int dx, int dy)
{
    const QPointF way = to.center() - from.center();
    const qreal ahead = way.x() * dx + way.y() * dy;
    const qreal aside = std::abs(way.x() * dy) + std::abs(way.y() * dx);
    return ahead < 1 ? -1 : ahead + 2 * aside;
}

}

void MapView::step(int dx, int dy)
{
    if (!isCurrent())
        return;
    const std::vector<MapCell> &cells = m_drawing->cells;
    const std::size_t from = m_marked;
    if (from >= cells.size()) {
        pick(0);
        return;
    }
    std::size_t best = cells.size();
    qreal nearest = -1;
    const bool isIcicle = m_shape == MapShape::Icicle;
    for (std::size_t i = 0; i < cells.size(); ++i) {
        if (cells[i].isOpen && !isIcicle)
            continue;
        const qreal away = distance(cells[from].rect, cells[i].rect, dx, dy);
        if (away >= 0 && (nearest < 0 || away < nearest)) {
            nearest = away;
            best = i;
        }
    }
    pick(best);
}

void MapView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        step(-1, 0);
        return;
    case Qt::Key_Right:
        step(1, 0);
        return;
    case Qt::Key_Up:
        step(0, -1);
        return;
    case Qt::Key_Down:
        step(0, 1);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Plus:
        zoomIn();
        return;
    case Qt::Key_Backspace:
    case Qt::Key_Minus:
        zoomOut();
        return;
    case Qt::Key_Home:
        zoomTo(WeightTree::Root);
        return;
    case Qt::Key_Space:
        if (m_node != WeightTree::Root)
            Q_EMIT nodePicked(m_node);
        return;
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void MapView::mousePressEvent(QMouseEvent *event)
{
    // The context menu applies to what is under the pointer.
    if (event->button() == Qt::LeftButton || event->button() == Qt::RightButton)
        pick(cellUnder(event->position()));
    else if (event->button() == Qt::BackButton)
        zoomOut();
}

void MapView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        zoomIn();
}

void MapView::mouseMoveEvent(QMouseEvent *event)
{
    const std::size_t hovered = cellUnder(event->position());
    if (hovered == m_hovered)
        return;
    m_hovered = hovered;
    viewport()->update();
}

void MapView::wheelEvent(QWheelEvent *event)
{
    // A step of the wheel zooms into or out of the area under the pointer.
    const int turned = event->angleDelta().y();
    const std::size_t cell = cellUnder(event->position());
    if (std::abs(turned) < WheelStep || !isCurrent() || m_isDrawing)
        return;
    if (turned < 0)
        zoomOut();
    else if (cell < m_drawing->cells.size())
        zoomTo(childTowards(m_drawing->cells[cell].node));
    event->accept();
}

bool MapView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Leave) {
        m_hovered = m_drawing ? m_drawing->cells.size() : 0;
        viewport()->update();
    }
    if (event->type() != QEvent::ToolTip)
        return QAbstractScrollArea::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const std::size_t cell = cellUnder(help->pos());
    if (isCurrent() && cell < m_drawing->cells.size()) {
        const MapCell &under = m_drawing->cells[cell];
        QToolTip::showText(help->globalPos(), toolTipText(describe(under)), viewport(), under.rect.toAlignedRect());
    } else {
        QToolTip::hideText();
    }
    return true;
}

QString MapView::describe(const MapCell &cell) const
{
    const std::vector<WeightTree::Node> &nodes = m_data->map.tree.nodes;
    quint64 weight = 0;
    for (quint32 i = 0; i < cell.count; ++i)
        weight += nodes[cell.node + i].weight;
    const double share = static_cast<double>(weight) / static_cast<double>(nodes[WeightTree::Root].weight);
    const QString size
        = tr("%1, %2 % of the map", "a size").arg(formatSizeExact(weight), QLocale().toString(share * 100, 'f', 1));
    if (cell.count > 1) {
        return tr("%1 smaller in %2", "number of files and directories, a directory")
                   .arg(formatCount(cell.count), m_data->nodePath(nodes[cell.node].parent))
            + QLatin1Char('\n') + size;
    }
    const ByteMap::Place &place = m_data->map.places[cell.node];
    const MapClass &own = m_data->classes.classes[m_data->classes.byNode[cell.node]];
    const QString name = own.mark.isEmpty() ? own.name : tr("layer %1: %2").arg(own.mark, own.name);
    const QString what = place.version.isValid() ? name : tr("mostly: %1", "what a directory holds").arg(name);
    return m_data->nodePath(cell.node) + QLatin1Char('\n') + size + QLatin1Char('\n') + what;
}

}
