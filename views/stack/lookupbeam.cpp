// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "lookupbeam.h"

#include "lookupwatch.h"
#include "motion.h"
#include "stackbadges.h"
#include "stackscene.h"
#include "tones.h"

#include <QEasingCurve>
#include <QEvent>
#include <QListView>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace stratoscope
{

namespace
{

constexpr int BeamMs = 220;
constexpr qreal BeamWidth = 2.4;
constexpr qreal GlowWidth = 7;
constexpr qreal GlowOpacity = 0.22;
/** Of the lane: how large a sign is. */
constexpr qreal SignShare = 0.82;

}

LookupBeam::LookupBeam(QListView *list, StackScene &scene, QWidget *parent)
    : QWidget(parent)
    , m_list(list)
    , m_scene(scene)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    m_reach.setStartValue(0.0);
    m_reach.setEndValue(1.0);
    m_reach.setDuration(BeamMs);
    m_reach.setEasingCurve(QEasingCurve::OutCubic);
    connect(&m_reach, &QVariantAnimation::valueChanged, this, &LookupBeam::showReach);
    connect(list->verticalScrollBar(), &QScrollBar::valueChanged, this, qOverload<>(&QWidget::update));
    // Rows come and go as groups are folded; where they are is known only after the list has laid them out.
    connect(list->verticalScrollBar(), &QScrollBar::rangeChanged, this, qOverload<>(&QWidget::update),
        Qt::QueuedConnection);
    list->installEventFilter(this);
}

int LookupBeam::laneWidth(const QFontMetrics &metrics)
{
    return std::max(14, metrics.height());
}

void LookupBeam::setLookups(LookupWatch *lookups)
{
    m_lookups = lookups;
    connect(m_lookups, &LookupWatch::changed, this, &LookupBeam::follow);
    follow();
}

void LookupBeam::setOn(bool isOn)
{
    m_isOn = isOn;
    follow();
}

bool LookupBeam::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::Move || event->type() == QEvent::LayoutRequest)
        place();
    return QWidget::eventFilter(watched, event);
}

void LookupBeam::place()
{
    const int lane = laneWidth(m_list->fontMetrics());
    QRect place = m_list->geometry();
    // Signs are a little in front of the cards.
    if (layoutDirection() == Qt::RightToLeft)
        place.setLeft(place.right() - lane / 2);
    else
        place.setRight(place.left() + lane / 2);
    if (layoutDirection() == Qt::RightToLeft)
        place.setRight(place.right() + lane);
    else
        place.setLeft(place.left() - lane);
    setGeometry(place);
    raise();
}

void LookupBeam::follow()
{
    const KnownLookupPtr known = m_isOn && m_lookups ? m_lookups->shown() : nullptr;
    const std::shared_ptr<const PathLookup> lookup
        = known ? std::shared_ptr<const PathLookup>(known, &known->lookup) : nullptr;
    m_scene.setLookup(lookup);
    m_reach.stop();
    place();
    setVisible(lookup && !lookup->steps.empty());
    if (isVisible() && wantsMotion(this))
        m_reach.start();
    else
        m_reach.setCurrentTime(BeamMs);
    showReach();
}

void LookupBeam::showReach()
{
    m_scene.setLookupReach(m_reach.currentValue().toReal());
    m_list->viewport()->update();
    update();
}

qreal LookupBeam::laneCenter() const
{
    const int lane = laneWidth(m_list->fontMetrics());
    return layoutDirection() == Qt::RightToLeft ? width() - lane / 2.0 : lane / 2.0;
}

std::vector<LookupBeam::Station> LookupBeam::stations() const
{
    std::vector<Station> stations;
    const StackFonts fonts(m_list->font());
    const int top = m_list->viewport()->mapTo(parentWidget(), QPoint()).y() - y();
    for (int row = 0; row < m_scene.rowCount(); ++row) {
        if (!m_scene.lookupOf(row))
            continue;
        const QRect rect = m_list->visualRect(m_scene.index(row));
        stations.push_back({row, top + m_scene.chipCenter(row, rect, fonts)});
    }
    return stations;
}

void LookupBeam::paintEvent(QPaintEvent *)
{
    const std::vector<Station> all = stations();
    if (all.empty())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipRect(rect());
    paintBeam(painter, all);
    for (const Station &station : all) {
        if (m_scene.isLookupReached(station.row))
            paintSign(painter, station);
    }
}

void LookupBeam::paintBeam(QPainter &painter, const std::vector<Station> &stations) const
{
    const qreal first = stations.front().y;
    const qreal last = first + (stations.back().y - first) * m_reach.currentValue().toReal();
    const QPointF from(laneCenter(), first);
    const QPointF to(laneCenter(), std::max(last, first));
    QColor glow = palette().color(QPalette::Highlight);
    glow.setAlphaF(static_cast<float>(GlowOpacity));
    painter.setPen(QPen(glow, GlowWidth, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(from, to);
    painter.setPen(QPen(palette().color(QPalette::Highlight), BeamWidth, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(from, to);
}

void LookupBeam::paintSign(QPainter &painter, const Station &station) const
{
    const LookupStep *step = m_scene.lookupOf(station.row);
    const qreal side = laneWidth(m_list->fontMetrics()) * SignShare;
    const QRectF circle(laneCenter() - side / 2, station.y - side / 2, side, side);
    const bool isThere = step->answer == LookupAnswer::Hit || step->answer == LookupAnswer::TakesPart;
    const bool isMiss = step->answer == LookupAnswer::Miss;
    const QColor beam = palette().color(QPalette::Highlight);
    painter.setPen(QPen(isThere || isMiss ? beam : warningColor(palette()), 1.4));
    painter.setBrush(isThere ? beam : palette().color(QPalette::Base));
    if (isMiss) {
        // Nothing to see here: a bead on the beam.
        painter.drawEllipse(circle.center(), side * 0.24, side * 0.24);
        return;
    }
    painter.drawEllipse(circle);
    const qreal inset = side * 0.2;
    const QColor ink = isThere ? palette().color(QPalette::HighlightedText) : warningColor(palette());
    paintStackIcon(&painter, circle.adjusted(inset, inset, -inset, -inset), lookupIcon(*step), ink);
}

}
