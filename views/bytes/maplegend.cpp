// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "maplegend.h"

#include "format.h"
#include "layerpalette.h"
#include "panemetrics.h"
#include "tones.h"
#include "tooltiptext.h"

#include <QHelpEvent>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

#include <algorithm>

namespace stratoscope
{

namespace
{

constexpr int LegendGap = 4;
constexpr int Rows = 2;
constexpr int LongestName = 28;

}

MapLegend::MapLegend(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    setAccessibleName(tr("What the colours mean"));
}

void MapLegend::setClasses(const std::vector<MapClass> &classes)
{
    m_entries.clear();
    for (const MapClass &one : classes) {
        if (one.bytes > 0)
            m_entries.push_back({one, {}});
    }
    std::stable_sort(m_entries.begin(), m_entries.end(),
        [](const Entry &left, const Entry &right) { return left.shown.bytes > right.shown.bytes; });
    QStringList spoken;
    for (const Entry &entry : m_entries)
        spoken.append(toolTip(entry.shown));
    setAccessibleDescription(spoken.join(QLatin1Char('\n')));
    update();
}

QSize MapLegend::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 40, Rows * (fontMetrics().height() + LegendGap)};
}

QString MapLegend::text(const MapClass &shown) const
{
    const QString name
        = fontMetrics().elidedText(shown.name, Qt::ElideRight, fontMetrics().averageCharWidth() * LongestName);
    return tr("%1 %2", "what a colour means, bytes").arg(name, formatSize(shown.bytes));
}

QString MapLegend::toolTip(const MapClass &shown) const
{
    const QString name = shown.mark.isEmpty() ? shown.name : tr("layer %1: %2").arg(shown.mark, shown.name);
    return tr("%1 — %2", "what a colour means, bytes").arg(name, formatSizeExact(shown.bytes));
}

void MapLegend::layOut()
{
    const int height = fontMetrics().height();
    int left = PaneMargin;
    int row = 0;
    for (Entry &entry : m_entries) {
        entry.place = {};
        const int swatch = qMax(height, fontMetrics().horizontalAdvance(entry.shown.mark) + 2 * LegendGap);
        const int width = swatch + LegendGap + fontMetrics().horizontalAdvance(text(entry.shown));
        if (left + width > this->width() - PaneMargin && left > PaneMargin) {
            left = PaneMargin;
            ++row;
        }
        if (row >= Rows)
            continue;
        entry.place = QRect(left, row * (height + LegendGap), width, height);
        left += width + 3 * LegendGap;
    }
}

void MapLegend::paintEvent(QPaintEvent *)
{
    layOut();
    QPainter painter(this);
    for (const Entry &entry : m_entries) {
        if (entry.place.isEmpty())
            continue;
        const MapClass &shown = entry.shown;
        QRect swatch = entry.place;
        swatch.setWidth(qMax(swatch.height(), fontMetrics().horizontalAdvance(shown.mark) + 2 * LegendGap));
        const QRect box = QStyle::visualRect(layoutDirection(), rect(), swatch.adjusted(0, 1, 0, -1));
        painter.fillRect(box, shown.color);
        if (shown.pattern != Qt::SolidPattern)
            painter.fillRect(box, QBrush(mixed(shown.color, Qt::black, 0.35), shown.pattern));
        painter.setPen(contrastingText(shown.color));
        painter.drawText(box, Qt::AlignCenter, shown.mark);
        const QRect label = QStyle::visualRect(
            layoutDirection(), rect(), entry.place.adjusted(swatch.width() + LegendGap, 0, fontMetrics().height(), 0));
        painter.setPen(palette().color(QPalette::WindowText));
        painter.drawText(
            label, static_cast<int>(Qt::AlignLeading | Qt::AlignVCenter) | Qt::TextSingleLine, text(shown));
    }
}

bool MapLegend::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const auto found = std::find_if(m_entries.begin(), m_entries.end(), [&](const Entry &entry) {
        return QStyle::visualRect(layoutDirection(), rect(), entry.place).contains(help->pos());
    });
    if (found != m_entries.end())
        QToolTip::showText(help->globalPos(), toolTipText(toolTip(found->shown)), this);
    else
        QToolTip::hideText();
    return true;
}

}
