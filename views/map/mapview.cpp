// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "mapview.h"

#include "bytes.h"
#include "format.h"
#include "samepath.h"
#include "tones.h"
#include "tooltiptext.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <cmath>

namespace stratoscope
{

namespace
{

constexpr int DelayMilliseconds = 30;
constexpr int EmptyTextMargin = 24;
constexpr int WheelStep = 120;

/** How far \a to is from \a from in the direction (dx, dy), what lies aside counting more; negative if elsewhere. */
qreal distance(const QRectF &from, const QRectF &to, int dx, int dy)
{
    const QPointF way = to.center() - from.center();
    const qreal ahead = way.x() * dx + way.y() * dy;
    const qreal aside = std::abs(way.x() * dy) + std::abs(way.y() * dx);
    return ahead < 1 ? -1 : ahead + 2 * aside;
}

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
    // What is looked at and marked is looked for in the new map, which may be of a changed image.
    const PathId root = translated(m_root != WeightTree::Root ? m_data->map.places[m_root].path : PathId(), data);
    const PathId marked = translated(m_path, data);
    m_data = data;
    m_root = m_node = WeightTree::Root;
    if (root.isValid() && !data->map.places.empty()) {
        const quint32 node = data->map.nodeOf(data->image->tree.paths(), root);
        const bool isThere = data->map.places[node].path == root && data->map.tree.nodes[node].childCount > 0;
        m_root = isThere ? node : WeightTree::Root;
    }
    setCurrentPath(marked);
    Q_EMIT zoomed();
    draw();
}

PathId MapView::translated(PathId path, const MapDataPtr &data) const
{
    return m_data && data && path.isValid() ? samePath(path, m_data->image->tree, data->image->tree) : PathId();
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
    // Of several files of one path, the one that was picked stays.
    if (!isMarked)
        m_node = isKnown ? m_data->map.nodeOf(m_data->image->tree.paths(), path) : WeightTree::Root;
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
    // The cell of the node, or of the nearest that it is in.
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
    // Of many that are drawn as one, it is the directory that can be gone to.
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
    if (event->button() == Qt::LeftButton)
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
    // A step of the wheel is a step into or out of what is under the pointer.
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
    const PathTable &paths = m_data->image->tree.paths();
    quint64 weight = 0;
    for (quint32 i = 0; i < cell.count; ++i)
        weight += nodes[cell.node + i].weight;
    const double share = static_cast<double>(weight) / static_cast<double>(nodes[WeightTree::Root].weight);
    const QString size
        = tr("%1, %2 % of the map", "a size").arg(formatSizeExact(weight), QLocale().toString(share * 100, 'f', 1));
    if (cell.count > 1) {
        const PathId directory = m_data->map.places[nodes[cell.node].parent].path;
        return tr("%1 smaller in %2", "number of files and directories, a directory")
                   .arg(formatCount(cell.count), displayText(paths.fullPath(directory)))
            + QLatin1Char('\n') + size;
    }
    const ByteMap::Place &place = m_data->map.places[cell.node];
    const MapClass &own = m_data->classes.classes[m_data->classes.byNode[cell.node]];
    const QString name = own.mark.isEmpty() ? own.name : tr("layer %1: %2").arg(own.mark, own.name);
    const QString what = place.version.isValid() ? name : tr("mostly: %1", "what a directory holds").arg(name);
    return displayText(paths.fullPath(place.path)) + QLatin1Char('\n') + size + QLatin1Char('\n') + what;
}

void MapView::updateMarked()
{
    m_marked = cellOf(m_node);
    viewport()->update();
    const bool isMarked = m_data && m_node != WeightTree::Root && m_node < m_data->map.places.size();
    setAccessibleDescription(isMarked ? describe({QRectF(), m_node, 1, 0, false}) : QString());
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
    painter.setBrush(Qt::NoBrush);
    const auto outline = [&](const QRectF &rect, const QColor &color, qreal width) {
        painter.setPen(QPen(color, width, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
        painter.drawRect(rect.adjusted(width / 2, width / 2, -width / 2, -width / 2));
    };
    if (m_hovered < m_drawing->cells.size())
        outline(m_drawing->cells[m_hovered].rect, palette().color(QPalette::Text), 1);
    if (m_marked < m_drawing->cells.size()) {
        // Light around dark is seen on any colour.
        const QRectF rect = m_drawing->cells[m_marked].rect;
        outline(rect.adjusted(-1, -1, 1, 1), Qt::white, 1);
        outline(rect, hasFocus() ? palette().color(QPalette::Highlight) : QColor(Qt::black), 3);
    }
}

}
