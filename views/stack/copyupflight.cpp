// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "copyupflight.h"

#include "layerpalette.h"
#include "motion.h"
#include "stackicons.h"
#include "tones.h"

#include <QEasingCurve>
#include <QPainter>

namespace stratoscope
{

namespace
{

constexpr int Duration = 1400; ///< Milliseconds.
constexpr qreal FlightShare = 0.6;
constexpr qreal FadeFrom = 0.85;
constexpr qreal FlightRadius = 4;
constexpr int Padding = 5;

/** The part of \a row that is visible in \a view, so that a file from a layer far below comes from the edge. */
QPointF startIn(const QRect &row, const QRect &view)
{
    const QPointF center = QRectF(row).center();
    return {center.x(), qBound(qreal(view.top()), center.y(), qreal(view.bottom()))};
}

}

void CopyUpFlight::start(QWidget *stack, const Way &way, const QString &name)
{
    if (stack->isVisible() && wantsMotion(stack))
        new CopyUpFlight(stack, way, name);
}

CopyUpFlight::CopyUpFlight(QWidget *stack, const Way &way, const QString &name)
    : QWidget(stack)
    , m_way(way)
    , m_name(fontMetrics().elidedText(name, Qt::ElideMiddle, stack->width() * 2 / 3))
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setAttribute(Qt::WA_DeleteOnClose);
    setFocusPolicy(Qt::NoFocus);
    setGeometry(stack->rect());
    m_progress.setStartValue(0.0);
    m_progress.setEndValue(1.0);
    m_progress.setDuration(Duration);
    connect(&m_progress, &QVariantAnimation::valueChanged, this, qOverload<>(&QWidget::update));
    connect(&m_progress, &QVariantAnimation::finished, this, &QWidget::close);
    show();
    m_progress.start();
}

QSizeF CopyUpFlight::labelSize() const
{
    const int line = fontMetrics().height();
    return {qreal(fontMetrics().horizontalAdvance(m_name) + line + 3 * Padding), qreal(line + Padding)};
}

void CopyUpFlight::paintLabel(QPainter &painter, const QPointF &center, bool isGhost) const
{
    const QSizeF size = labelSize();
    const QRectF box(center - QPointF(size.width() / 2, size.height() / 2), size);
    const QColor text = isGhost ? quietColor(palette()) : contrastingText(writableColor());
    painter.setPen(isGhost ? QPen(text, 1.2, Qt::DashLine) : QPen(Qt::NoPen));
    painter.setBrush(isGhost ? palette().color(QPalette::Base) : writableColor());
    painter.drawRoundedRect(box, FlightRadius, FlightRadius);
    const qreal side = size.height() - Padding;
    paintStackIcon(
        &painter, QRectF(box.left() + Padding, box.top() + Padding / 2.0, side * 0.8, side), StackIcon::File, text);
    QFont shown = font();
    shown.setStrikeOut(isGhost);
    painter.setFont(shown);
    painter.setPen(text);
    painter.drawText(box.adjusted(side + Padding, 0, -Padding, 0), Qt::AlignVCenter | Qt::AlignLeft, m_name);
}

void CopyUpFlight::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal progress = m_progress.currentValue().toReal();
    if (progress > FadeFrom)
        painter.setOpacity((1 - progress) / (1 - FadeFrom));
    const QPointF from = startIn(m_way.from, rect());
    const QPointF to = startIn(m_way.to, rect());
    const qreal flown = QEasingCurve(QEasingCurve::InOutCubic).valueForProgress(qMin(1.0, progress / FlightShare));
    paintLabel(painter, from, true);
    paintLabel(painter, from + (to - from) * flown, false);
}

}
