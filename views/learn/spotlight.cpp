// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "spotlight.h"

#include "tones.h"

#include <QEvent>
#include <QPainter>
#include <QTimer>

#include <utility>

namespace stratoscope
{

namespace
{

constexpr int SpotMargin = 4;
constexpr int SpotRadius = 8;
constexpr int OutlineWidth = 3;
constexpr int PointerLength = 34;
constexpr int PointerHead = 13;
constexpr int DimLight = 95;
constexpr int DimDark = 140;

/** An arrow that ends at the origin and comes from the left. */
QPainterPath arrowPath()
{
    QPainterPath path;
    path.moveTo(0, 0);
    path.lineTo(-PointerHead, -PointerHead * 0.8);
    path.lineTo(-PointerHead, -PointerHead * 0.3);
    path.lineTo(-PointerLength, -PointerHead * 0.3);
    path.lineTo(-PointerLength, PointerHead * 0.3);
    path.lineTo(-PointerHead, PointerHead * 0.3);
    path.lineTo(-PointerHead, PointerHead * 0.8);
    path.closeSubpath();
    return path;
}

}

Spotlight::Spotlight(QWidget *window, QWidget *bright)
    : QWidget(window)
    , m_bright(bright)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setAttribute(Qt::WA_NoSystemBackground);
    setFocusPolicy(Qt::NoFocus);
    // Only decoration: the panel says the same in words.
    setAccessibleName({});
    setObjectName(QStringLiteral("spotlight"));
    window->installEventFilter(this);
    if (bright)
        bright->installEventFilter(this);
    hide();
}

void Spotlight::setFind(Find find)
{
    m_find = std::move(find);
    if (!m_find)
        watch({});
    update();
}

void Spotlight::update()
{
    if (std::exchange(m_isLooking, true))
        return;
    QTimer::singleShot(0, this, [this] {
        m_isLooking = false;
        look();
    });
}

void Spotlight::look()
{
    const Places places = m_find ? m_find() : Places {};
    QList<QRect> lit;
    for (const QRect &rect : places.rects) {
        const QRect spot = rect.adjusted(-SpotMargin, -SpotMargin, SpotMargin, SpotMargin)
                               .intersected(parentWidget()->rect().adjusted(2, 2, -2, -2));
        if (spot.isValid())
            lit.append(spot);
    }
    QRect bright;
    if (m_bright && m_bright->isVisible())
        bright = QRect(m_bright->mapTo(m_bright->window(), QPoint()), m_bright->size());
    if (m_bright && m_bright->window() != window())
        bright = {};
    watch(places.widgets);
    const bool isOn = !lit.isEmpty();
    const bool isSame
        = lit == m_lit && bright == m_brightRect && isVisible() == isOn && size() == parentWidget()->size();
    m_lit = lit;
    m_brightRect = bright;
    if (isSame)
        return;
    setGeometry(parentWidget()->rect());
    setVisible(isOn);
    raise();
    QWidget::update();
}

void Spotlight::watch(const QList<QWidget *> &widgets)
{
    for (const QPointer<QWidget> &old : std::as_const(m_watched)) {
        if (old && !widgets.contains(old.data()))
            old->removeEventFilter(this);
    }
    QList<QPointer<QWidget>> watched;
    for (QWidget *widget : widgets) {
        widget->installEventFilter(this);
        watched.append(widget);
    }
    m_watched = watched;
}

bool Spotlight::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::Resize:
    case QEvent::Move:
    case QEvent::Show:
    case QEvent::Hide:
    case QEvent::LayoutRequest:
    case QEvent::Paint: // Something scrolled or expanded.
    case QEvent::PaletteChange:
        if (m_find || isVisible())
            update();
        break;
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

QPainterPath Spotlight::dimmedArea() const
{
    QPainterPath area;
    area.addRect(rect());
    QPainterPath holes;
    for (const QRect &spot : m_lit) {
        QPainterPath hole;
        hole.addRoundedRect(spot, SpotRadius, SpotRadius);
        holes = holes.united(hole);
    }
    if (m_brightRect.isValid()) {
        QPainterPath hole;
        hole.addRect(m_brightRect);
        holes = holes.united(hole);
    }
    return area.subtracted(holes);
}

void Spotlight::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool dark = isDark(palette());
    painter.fillPath(dimmedArea(), QColor(0, 0, 0, dark ? DimDark : DimLight));
    const QColor outline = dark ? QColor(0xff, 0xc9, 0x4d) : QColor(0xe0, 0x7b, 0x00);
    for (const QRect &spot : m_lit) {
        painter.setPen(QPen(dark ? Qt::black : Qt::white, OutlineWidth + 3));
        painter.drawRoundedRect(spot, SpotRadius, SpotRadius);
        painter.setPen(QPen(outline, OutlineWidth));
        painter.drawRoundedRect(spot, SpotRadius, SpotRadius);
    }
    painter.setPen(QPen(dark ? Qt::black : Qt::white, 1.5));
    painter.setBrush(outline);
    if (!m_lit.isEmpty())
        paintPointer(painter, m_lit.constFirst());
}

void Spotlight::paintPointer(QPainter &painter, const QRect &place) const
{
    struct Way
    {
        QPoint tip;
        qreal angle;
        bool fits;
    };
    constexpr int Room = PointerLength + 8;
    const QPoint centre = place.center();
    // From the side that has room; what is as large as the window has none, and needs no arrow.
    const Way ways[] = {{{place.right() + 3, centre.y()}, 180, place.right() + Room < width()},
        {{place.left() - 3, centre.y()}, 0,
            place.left() > Room && !m_brightRect.adjusted(0, 0, Room, 0).intersects(place)},
        {{centre.x(), place.bottom() + 3}, -90, place.bottom() + Room < height()},
        {{centre.x(), place.top() - 3}, 90, place.top() > Room}};
    for (const Way &way : ways) {
        if (!way.fits)
            continue;
        painter.save();
        painter.translate(way.tip);
        painter.rotate(way.angle);
        painter.drawPath(arrowPath());
        painter.restore();
        return;
    }
}

}
