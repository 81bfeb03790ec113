// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "mapdrawing.h"

#include "bytes.h"
#include "format.h"
#include "layerpalette.h"
#include "tones.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>

namespace stratoscope
{

namespace
{

struct MapWords
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::Map)
};

constexpr qreal Frame = 2;
constexpr qreal Smallest = 3;
constexpr qreal TextMargin = 3;
/** A name with less space than this says nothing. */
constexpr int FewestLetters = 4;
/** Rows of an icicle grow up to this many times the height of their names. */
constexpr qreal HighestRow = 2.4;
/** How strong a pattern on a colour is, and how much darker edges are. */
constexpr double PatternShare = 0.35;
constexpr double EdgeShare = 0.35;
/** How close an expanded directory is to the window's colour. */
constexpr double OpenShare = 0.72;

/** Makes the rows of an icicle higher if there is space below. */
void stretchRows(std::vector<MapCell> &cells, qreal height, qreal row)
{
    quint16 deepest = 0;
    for (const MapCell &cell : cells)
        deepest = std::max(deepest, cell.depth);
    const qreal factor = std::clamp(height / ((deepest + 1) * row), 1.0, HighestRow);
    for (MapCell &cell : cells) {
        cell.rect.setTop(cell.depth * row * factor);
        cell.rect.setHeight(row * factor);
    }
}

class MapPainter
{
public:
    MapPainter(QPainter &painter, const MapData &data, const MapLook &look)
        : m_painter(painter)
        , m_data(data)
        , m_look(look)
        , m_metrics(look.font)
    {
    }

    void paint(const MapCell &cell);

private:
    const MapClass &classOf(const MapCell &cell) const
    {
        return m_data.classes.classes[m_data.classes.byNode[cell.node]];
    }
    void fill(const MapCell &cell, const QColor &color);
    void label(const MapCell &cell, const QColor &background);

    QPainter &m_painter;
    const MapData &m_data;
    const MapLook &m_look;
    QFontMetricsF m_metrics;
};

void MapPainter::paint(const MapCell &cell)
{
    QColor color = classOf(cell).color;
    const QColor window = m_look.palette.color(QPalette::Base);
    // In a treemap its contents are drawn on top; in an icicle every row counts.
    if (cell.isOpen && m_look.shape == MapShape::Treemap)
        color = mixed(color, window, OpenShare);
    else if (cell.isOpen)
        color = mixed(color, window, OpenShare / 2);
    fill(cell, color);
    label(cell, color);
}

void MapPainter::fill(const MapCell &cell, const QColor &color)
{
    const QRectF &rect = cell.rect;
    m_painter.fillRect(rect, color);
    const Qt::BrushStyle pattern = cell.count > 1 ? Qt::Dense6Pattern : classOf(cell).pattern;
    const QColor dark = mixed(color, Qt::black, PatternShare);
    if (!cell.isOpen && pattern != Qt::SolidPattern)
        m_painter.fillRect(rect, QBrush(dark, pattern));
    // A line on the right and bottom is enough to separate neighbours.
    const QColor edge = mixed(color, isDark(m_look.palette) ? QColor(Qt::black) : QColor(Qt::white), EdgeShare);
    m_painter.fillRect(QRectF(rect.right() - 1, rect.top(), 1, rect.height()), edge);
    m_painter.fillRect(QRectF(rect.left(), rect.bottom() - 1, rect.width(), 1), edge);
}

void MapPainter::label(const MapCell &cell, const QColor &background)
{
    const QRectF room = cell.rect.adjusted(TextMargin, 0, -TextMargin, 0);
    const bool fits
        = room.height() >= m_metrics.height() && room.width() >= m_metrics.averageCharWidth() * FewestLetters;
    if (!fits)
        return;
    QString text = cellName(m_data, cell);
    const QString &mark = classOf(cell).mark;
    if (!mark.isEmpty() && !cell.isOpen)
        text = MapWords::tr("%1 · %2", "a file, the number of its layer").arg(text, mark);
    const QString shown = m_metrics.elidedText(text, Qt::ElideRight, room.width());
    if (shown.size() < FewestLetters && shown != text)
        return;
    m_painter.setPen(contrastingText(background));
    const bool hasPattern = !cell.isOpen && (cell.count > 1 || classOf(cell).pattern != Qt::SolidPattern);
    const QRectF line(room.left(), room.top(), room.width(), m_metrics.height() + 1);
    if (hasPattern)
        m_painter.fillRect(
            QRectF(line.left() - 1, line.top() + 1, m_metrics.horizontalAdvance(shown) + 2, line.height() - 1),
            background);
    m_painter.drawText(line, static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter) | Qt::TextSingleLine, shown);
    // The size goes on a second line if there is one.
    const QRectF second = line.translated(0, m_metrics.height());
    const QString size = formatSize(m_data.map.tree.nodes[cell.node].weight);
    const bool hasSecond = !cell.isOpen && cell.count == 1 && second.bottom() <= room.bottom()
        && m_metrics.horizontalAdvance(size) <= room.width();
    if (!hasSecond)
        return;
    if (hasPattern)
        m_painter.fillRect(
            QRectF(second.left() - 1, second.top(), m_metrics.horizontalAdvance(size) + 2, second.height()),
            background);
    m_painter.drawText(second, static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter) | Qt::TextSingleLine, size);
}

/** How many bytes of each class are in \a root. */
std::vector<quint64> classBytesOf(const MapData &data, quint32 root)
{
    std::vector<quint64> bytes(data.classes.classes.size());
    std::vector<quint32> pending {root};
    while (!pending.empty()) {
        const quint32 at = pending.back();
        pending.pop_back();
        const WeightTree::Node &node = data.map.tree.nodes[at];
        if (node.childCount == 0)
            bytes[data.classes.byNode[at]] += node.weight;
        for (quint32 i = 0; i < node.childCount; ++i)
            pending.push_back(node.firstChild + i);
    }
    return bytes;
}

}

QString cellName(const MapData &data, const MapCell &cell)
{
    if (cell.count > 1)
        return MapWords::tr("%1 smaller", "files or directories").arg(formatCount(cell.count));
    const bool isDirectory = !data.map.places[cell.node].version.isValid() && !data.isPackage(cell.node);
    const QString text = data.nodeName(cell.node);
    return isDirectory ? text + QLatin1Char('/') : text;
}

MapDrawingPtr drawMap(const MapDataPtr &data, const MapLook &look)
{
    auto drawing = std::make_shared<MapDrawing>();
    drawing->data = data;
    drawing->look = look;
    drawing->classBytes = classBytesOf(*data, look.root);
    const QFontMetricsF metrics(look.font);
    const bool isTreemap = look.shape == MapShape::Treemap;
    const MapStyle style {Frame, isTreemap ? metrics.height() + 1 : metrics.height() + 2 * TextMargin, Smallest};
    const QRectF bounds(QPointF(0, 0), QSizeF(look.size));
    drawing->cells = isTreemap ? treemapCells(data->map.tree, look.root, bounds, style)
                               : icicleCells(data->map.tree, look.root, bounds, style);
    if (!isTreemap)
        stretchRows(drawing->cells, bounds.height(), style.head);
    drawing->picture = QImage(look.size * look.pixelRatio, QImage::Format_RGB32);
    drawing->picture.setDevicePixelRatio(look.pixelRatio);
    drawing->picture.fill(look.palette.color(QPalette::Base));
    QPainter painter(&drawing->picture);
    painter.setFont(look.font);
    MapPainter map(painter, *data, look);
    for (const MapCell &cell : drawing->cells)
        map.paint(cell);
    return drawing;
}

}
