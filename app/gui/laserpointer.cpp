// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "laserpointer.h"

#include "motion.h"

#include <QCursor>
#include <QEvent>
#include <QPainter>
#include <QRadialGradient>

namespace stratoscope
{

namespace
{

constexpr int FrameMs = 16;
constexpr std::size_t TrailLength = 10;
/** Of the line height: the spot, and the light around it. */
constexpr qreal SpotShare = 0.42;
constexpr qreal GlowFactor = 4;

}

LaserPointer::LaserPointer(QWidget *window)
    : QWidget(window)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setAttribute(Qt::WA_NoSystemBackground);
    setFocusPolicy(Qt::NoFocus);
    hide();
    m_following.setInterval(FrameMs);
    // Not by mouse events: most widgets get none while no button is down.
    connect(&m_following, &QTimer::timeout, this, &LaserPointer::follow);
    window->installEventFilter(this);
}

void LaserPointer::setOn(bool isOn)
{
    m_trail.clear();
    setGeometry(parentWidget()->rect());
    setVisible(isOn);
    raise();
    if (isOn) {
        m_following.start();
        follow();
    } else {
        m_following.stop();
    }
}

bool LaserPointer::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        setGeometry(parentWidget()->rect());
    return QWidget::eventFilter(watched, event);
}

int LaserPointer::radius() const
{
    return qRound(fontMetrics().height() * SpotShare * GlowFactor);
}

QRect LaserPointer::trailRect() const
{
    QRect all;
    for (const QPoint &place : m_trail)
        all |= QRect(place - QPoint(radius(), radius()), QSize(2 * radius(), 2 * radius()));
    return all;
}

void LaserPointer::follow()
{
    const QRect before = trailRect();
    const QPoint at = mapFromGlobal(QCursor::pos());
    const bool hasMotion = wantsMotion(this);
    const bool isStill = m_trail.size() == 1 && m_trail.back() == at;
    if (isStill)
        return;
    if (rect().contains(at))
        m_trail.push_back(at);
    else
        m_trail.clear();
    // A mouse that rests has no trail.
    const bool rests = m_trail.size() > 1 && m_trail[m_trail.size() - 2] == at;
    if (m_trail.size() > (hasMotion ? TrailLength : 1) || rests)
        m_trail.pop_front();
    update(before | trailRect());
}

void LaserPointer::paintEvent(QPaintEvent *)
{
    if (m_trail.empty())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const qreal spot = radius() / GlowFactor;
    for (std::size_t i = 0; i + 1 < m_trail.size(); ++i) {
        const qreal age = qreal(i + 1) / qreal(m_trail.size());
        painter.setBrush(QColor(255, 40, 40, int(110 * age)));
        painter.drawEllipse(QPointF(m_trail[i]), spot * age * 0.8, spot * age * 0.8);
    }
    const QPointF center(m_trail.back());
    QRadialGradient glow(center, radius());
    glow.setColorAt(0, QColor(255, 40, 40, 170));
    glow.setColorAt(0.35, QColor(255, 60, 40, 90));
    glow.setColorAt(1, QColor(255, 60, 40, 0));
    painter.setBrush(glow);
    painter.drawEllipse(center, radius(), radius());
    // White inside a red ring: seen on any ground, by anyone.
    painter.setBrush(Qt::white);
    painter.setPen(QPen(QColor(0xd8, 0x10, 0x10), spot * 0.35));
    painter.drawEllipse(center, spot * 0.62, spot * 0.62);
}

}
