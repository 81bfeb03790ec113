// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "wastebar.h"

#include "bidi.h"
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

constexpr int NarrowestPart = 4;
constexpr int PartGap = 1;
constexpr int PartPadding = 4;

}

WasteBar::WasteBar(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    setMouseTracking(true);
    setAccessibleName(tr("Where the bytes of the image went"));
}

void WasteBar::setBytes(const ByteClasses &bytes)
{
    m_parts = byteParts(bytes, bytes.causes());
    m_sum = bytes.bytes();
    QStringList spoken;
    for (const BytePart &part : m_parts)
        spoken.append(bytePartText(part, m_sum));
    setAccessibleDescription(spoken.join(QLatin1Char('\n')));
    update();
}

QSize WasteBar::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 40, fontMetrics().height() + PartPadding};
}

std::vector<QRect> WasteBar::places() const
{
    const QRect bar = rect().adjusted(PaneMargin, 0, -PaneMargin, 0);
    const auto count = static_cast<int>(m_parts.size());
    // The minimum that every part gets is not distributed.
    const double room = qMax(0, bar.width() - count * NarrowestPart - (count - 1) * PartGap);
    std::vector<QRect> places;
    quint64 before = 0;
    for (int i = 0; i < count; ++i) {
        const auto edge
            = [&](quint64 bytes) { return qRound(static_cast<double>(bytes) / static_cast<double>(m_sum) * room); };
        const quint64 own = m_parts[static_cast<std::size_t>(i)].bytes;
        const int left = bar.left() + edge(before) + i * (NarrowestPart + PartGap);
        const int right = bar.left() + edge(before + own) + (i + 1) * NarrowestPart + i * PartGap;
        places.push_back(QStyle::visualRect(layoutDirection(), bar, QRect(left, 0, right - left, height())));
        before += own;
    }
    return places;
}

const BytePart *WasteBar::partAt(const QPoint &position) const
{
    const std::vector<QRect> all = places();
    const auto found
        = std::find_if(all.begin(), all.end(), [&](const QRect &place) { return place.contains(position); });
    return found == all.end() ? nullptr : &m_parts[static_cast<std::size_t>(found - all.begin())];
}

void WasteBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const std::vector<QRect> all = places();
    for (std::size_t i = 0; i < all.size(); ++i) {
        const BytePart &shown = m_parts[i];
        const QRect &place = all[i];
        painter.fillRect(place, shown.color);
        const QString words = tr("%1 %2", "a part of an image, bytes").arg(shown.name, formatSize(shown.bytes));
        const QString size = formatSize(shown.bytes);
        const int room = place.width() - 2 * PartPadding;
        const QString label = fontMetrics().horizontalAdvance(words) <= room ? words
            : fontMetrics().horizontalAdvance(size) <= room                  ? size
                                                                             : QString();
        QRect text = QRect(QPoint(), QSize(fontMetrics().horizontalAdvance(label), place.height()));
        text.moveCenter(place.center());
        const QBrush pattern(mixed(shown.color, Qt::black, 0.35), shown.pattern);
        if (shown.pattern != Qt::SolidPattern) {
            // Letters on a pattern would be unreadable.
            painter.setClipRegion(label.isEmpty()
                    ? QRegion(place)
                    : QRegion(place) - QRegion(text.adjusted(-PartPadding, 0, PartPadding, 0)));
            painter.fillRect(place, pattern);
            painter.setClipping(false);
        }
        painter.setPen(contrastingText(shown.color));
        painter.drawText(text, Qt::AlignCenter, isolated(label, layoutDirection()));
    }
}

bool WasteBar::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    if (const BytePart *part = partAt(help->pos()))
        QToolTip::showText(help->globalPos(), toolTipText(bytePartText(*part, m_sum)), this);
    else
        QToolTip::hideText();
    return true;
}

void WasteBar::mouseMoveEvent(QMouseEvent *event)
{
    const BytePart *part = partAt(event->position().toPoint());
    setCursor(part && part->cause ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

PaintedPart WasteBar::part(int number) const
{
    const BytePart &shown = m_parts[std::size_t(number)];
    return {shown.name, bytePartText(shown, m_sum), places()[std::size_t(number)]};
}

void WasteBar::pickPart(int number)
{
    if (const std::optional<Cause> cause = m_parts[std::size_t(number)].cause)
        Q_EMIT causePicked(*cause);
}

void WasteBar::mousePressEvent(QMouseEvent *event)
{
    const BytePart *part = event->button() == Qt::LeftButton ? partAt(event->position().toPoint()) : nullptr;
    if (part && part->cause)
        Q_EMIT causePicked(*part->cause);
}

}
