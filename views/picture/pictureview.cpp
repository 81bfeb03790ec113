// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "pictureview.h"

#include "panemetrics.h"
#include "picturepainter.h"
#include "picturetext.h"
#include "tones.h"
#include "tooltiptext.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>

#include <cmath>

namespace stratoscope
{

namespace
{

/** For the last row of a classroom. */
constexpr qreal FontScale = 1.15;

}

PictureView::PictureView(QWidget *parent)
    : QAbstractScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setMouseTracking(true);
    setAccessibleName(tr("Picture of the layers"));
}

void PictureView::setEmptyText(const QString &text)
{
    m_emptyText = text;
    viewport()->update();
}

void PictureView::setData(const PictureDataPtr &picture)
{
    const bool isOther = !picture || !m_data || picture->picture.directory != m_data->picture.directory;
    m_data = picture;
    m_hovered.reset();
    m_current.reset();
    layOut();
    if (isOther)
        verticalScrollBar()->setValue(0);
    setCurrentPath(m_path);
}

void PictureView::layOut()
{
    // As wide as with a scroll bar, which would otherwise come and go for ever.
    const QSize window(contentsRect().width() - verticalScrollBar()->sizeHint().width(), viewport()->height());
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * FontScale);
    m_scene = m_data ? PictureScene(m_data, large, window, layoutDirection()) : PictureScene();
    m_places = m_scene.places();
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(fontMetrics().height() * 2);
    verticalScrollBar()->setRange(0, std::max(0, m_scene.size().height() - viewport()->height()));
    viewport()->update();
}

void PictureView::setCurrentPath(PathId path)
{
    m_path = path;
    if (m_current && entry(*m_current).path == path)
        return;
    m_current.reset();
    for (const PicturePlace &place : m_places) {
        if (entry(place).path == path) {
            m_current = place;
            break;
        }
    }
    viewport()->update();
}

const PictureEntry &PictureView::entry(const PicturePlace &place) const
{
    return m_data->picture.entries[place.entry];
}

QPoint PictureView::inScene(const QPoint &point) const
{
    return point + QPoint(0, verticalScrollBar()->value());
}

void PictureView::pick(const PicturePlace &place)
{
    m_path = entry(place).path;
    m_current = place;
    const QRect rect = m_scene.rectOf(place).value_or(QRect());
    QScrollBar *bar = verticalScrollBar();
    bar->setValue(std::clamp(bar->value(), rect.bottom() - viewport()->height() + PaneMargin, rect.top() - PaneMargin));
    setAccessibleDescription(pictureExplanation(*m_data, place));
    viewport()->update();
    tellCurrentPart(this, currentPart());
    Q_EMIT picked(place.layer, m_path);
}

PaintedPart PictureView::part(int number) const
{
    const PicturePlace &place = m_places[std::size_t(number)];
    const QRect rect = m_scene.rectOf(place).value_or(QRect());
    return {pictureEntryName(*m_data, place.entry), pictureExplanation(*m_data, place),
        rect.translated(0, -verticalScrollBar()->value())};
}

int PictureView::currentPart() const
{
    const auto at = m_current ? std::find(m_places.begin(), m_places.end(), *m_current) : m_places.end();
    return at == m_places.end() ? -1 : int(at - m_places.begin());
}

void PictureView::enter(const PicturePlace &place)
{
    if (entry(place).isDirectory)
        Q_EMIT entered(entry(place).path);
}

void PictureView::step(int by)
{
    if (m_places.empty())
        return;
    const int at = currentPart();
    const int last = partCount() - 1;
    const int next = at < 0 ? (by > 0 ? 0 : last) : std::clamp(at + by, 0, last);
    // The scene may be another once whoever is told has followed.
    pick(PicturePlace(m_places[std::size_t(next)]));
}

void PictureView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Down:
    case Qt::Key_Right:
        step(1);
        return;
    case Qt::Key_Up:
    case Qt::Key_Left:
        step(-1);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_current)
            enter(*m_current);
        return;
    case Qt::Key_Backspace:
        Q_EMIT left();
        return;
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void PictureView::mousePressEvent(QMouseEvent *event)
{
    const std::optional<PicturePlace> place = m_scene.placeAt(inScene(event->pos()));
    if (place && event->button() == Qt::LeftButton)
        pick(*place);
}

void PictureView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (const std::optional<PicturePlace> place = m_scene.placeAt(inScene(event->pos())))
        enter(*place);
}

void PictureView::mouseMoveEvent(QMouseEvent *event)
{
    setHovered(m_scene.placeAt(inScene(event->pos())));
}

void PictureView::setHovered(const std::optional<PicturePlace> &place)
{
    if (place == m_hovered)
        return;
    m_hovered = place;
    viewport()->update();
}

bool PictureView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Leave)
        setHovered({});
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const std::optional<PicturePlace> place = m_scene.placeAt(inScene(help->pos()));
        QToolTip::showText(
            help->globalPos(), place ? toolTipText(pictureExplanation(*m_data, *place)) : QString(), viewport());
        return true;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

void PictureView::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), palette().color(QPalette::Window));
    if (!m_data) {
        painter.setPen(quietColor(palette()));
        painter.drawText(viewport()->rect().adjusted(EmptyTextMargin, 0, -EmptyTextMargin, 0),
            int(Qt::AlignCenter | Qt::TextWordWrap), m_emptyText);
        return;
    }
    painter.translate(0, -verticalScrollBar()->value());
    const std::optional<PicturePlace> lit = m_hovered ? m_hovered : m_current;
    PicturePainter(&painter, palette(), m_scene)
        .paint(lit ? std::optional(lit->entry) : std::nullopt, hasFocus() ? m_current : std::nullopt);
}

Drawing PictureView::wholeDrawing() const
{
    if (!m_data)
        return {};
    const QSize size = m_scene.size().expandedTo(viewport()->size());
    return {size, [this, size](QPainter &painter) {
                painter.fillRect(QRect(QPoint(), size), palette().color(QPalette::Window));
                PicturePainter(&painter, palette(), m_scene)
                    .paint(m_current ? std::optional(m_current->entry) : std::nullopt, std::nullopt);
            }};
}

void PictureView::resizeEvent(QResizeEvent *)
{
    layOut();
}

void PictureView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange
        || event->type() == QEvent::LayoutDirectionChange)
        layOut();
}

}
