// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "maplegend.h"

#include "bidi.h"
#include "format.h"
#include "layerpalette.h"
#include "panemetrics.h"
#include "tones.h"
#include "tooltiptext.h"

#include <QHelpEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStyle>
#include <QToolTip>

#include <algorithm>

namespace stratoscope
{

namespace
{

constexpr int LegendGap = 4;
constexpr int MostLegendRows = 3;
/** Letters per entry: with few entries, and with many. */
constexpr int RoomyEntry = 30;
constexpr int NarrowestEntry = 17;

}

MapLegend::MapLegend(QWidget *parent)
    : QAbstractScrollArea(parent)
{
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false);
    setAccessibleName(tr("What the colours mean"));
    fit();
}

void MapLegend::setClasses(const std::vector<MapClass> &classes)
{
    m_entries.clear();
    std::copy_if(classes.begin(), classes.end(), std::back_inserter(m_entries),
        [](const MapClass &one) { return one.bytes > 0; });
    std::stable_sort(m_entries.begin(), m_entries.end(),
        [](const MapClass &left, const MapClass &right) { return left.bytes > right.bytes; });
    QStringList spoken;
    for (const MapClass &entry : m_entries)
        spoken.append(toolTip(entry));
    setAccessibleDescription(spoken.join(QLatin1Char('\n')));
    fit();
    viewport()->update();
}

int MapLegend::rowHeight() const
{
    return fontMetrics().height() + LegendGap;
}

int MapLegend::columns() const
{
    const int room = qMax(1, width() - 2 * PaneMargin);
    const int letter = fontMetrics().averageCharWidth();
    const auto count = static_cast<int>(m_entries.size());
    // Seeing all entries at once matters more than whole names.
    const int wanted = qMax(room / (RoomyEntry * letter), (count + MostLegendRows - 1) / MostLegendRows);
    return qBound(1, wanted, qMax(1, room / (NarrowestEntry * letter)));
}

int MapLegend::rows() const
{
    return (static_cast<int>(m_entries.size()) + columns() - 1) / columns();
}

QRect MapLegend::place(int number) const
{
    const int column = (viewport()->width() - 2 * PaneMargin) / columns();
    const QRect own(PaneMargin + number % columns() * column,
        number / columns() * rowHeight() - verticalScrollBar()->value(), column - 2 * LegendGap,
        rowHeight() - LegendGap);
    return QStyle::visualRect(layoutDirection(), viewport()->rect(), own);
}

void MapLegend::fit()
{
    const int shown = qBound(1, rows(), MostLegendRows) * rowHeight();
    verticalScrollBar()->setRange(0, qMax(0, rows() * rowHeight() - shown));
    verticalScrollBar()->setPageStep(shown);
    verticalScrollBar()->setSingleStep(rowHeight());
    setFocusPolicy(rows() > MostLegendRows ? Qt::StrongFocus : Qt::NoFocus);
    setFixedHeight(shown);
}

QSize MapLegend::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 40, height()};
}

QSize MapLegend::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * NarrowestEntry, height()};
}

QString MapLegend::toolTip(const MapClass &shown) const
{
    const QString name = shown.mark.isEmpty() ? shown.name : tr("layer %1: %2").arg(shown.mark, shown.name);
    return tr("%1 — %2", "what a colour means, bytes").arg(name, formatSizeExact(shown.bytes));
}

PaintedPart MapLegend::part(int number) const
{
    const MapClass &shown = m_entries[std::size_t(number)];
    return {shown.name, toolTip(shown), place(number)};
}

int MapLegend::swatchWidth(const MapClass &shown) const
{
    return qMax(fontMetrics().height(), fontMetrics().horizontalAdvance(shown.mark) + 2 * LegendGap);
}

void MapLegend::paint(QPainter &painter, const QRect &place, const MapClass &shown) const
{
    const auto mirrored = [&](const QRect &rect) { return QStyle::visualRect(layoutDirection(), place, rect); };
    const int swatch = swatchWidth(shown);
    const QRect box = mirrored(QRect(place.left(), place.top() + 1, swatch, place.height() - 2));
    painter.fillRect(box, shown.color);
    if (shown.pattern != Qt::SolidPattern)
        painter.fillRect(box, QBrush(mixed(shown.color, Qt::black, 0.35), shown.pattern));
    painter.setPen(contrastingText(shown.color));
    painter.drawText(box, Qt::AlignCenter, shown.mark);
    const QString size = formatSize(shown.bytes);
    const QRect label = place.adjusted(swatch + LegendGap, 0, 0, 0);
    const int room = label.width() - fontMetrics().horizontalAdvance(size) - LegendGap;
    const QString name = fontMetrics().elidedText(shown.name, Qt::ElideRight, room);
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(mirrored(label), static_cast<int>(Qt::AlignLeading | Qt::AlignVCenter) | Qt::TextSingleLine,
        isolated(tr("%1 %2", "what a colour means, bytes").arg(name, size), layoutDirection()));
}

void MapLegend::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        const QRect own = place(static_cast<int>(i));
        if (own.intersects(viewport()->rect()))
            paint(painter, own, m_entries[i]);
    }
}

void MapLegend::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    fit();
}

void MapLegend::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fit();
}

void MapLegend::scrollContentsBy(int, int)
{
    viewport()->update();
}

bool MapLegend::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QAbstractScrollArea::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        if (place(static_cast<int>(i)).contains(help->pos())) {
            QToolTip::showText(help->globalPos(), toolTipText(toolTip(m_entries[i])), this);
            return true;
        }
    }
    QToolTip::hideText();
    return true;
}

}
