// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "layerslider.h"

#include <QMouseEvent>
#include <QPainter>
#include <QStyle>
#include <QStyleOptionSlider>

#include <algorithm>

namespace stratoscope
{

namespace
{

constexpr qreal TextScale = 0.8;
constexpr int TickHeight = 3;
constexpr int ClosestMarks = 4;

}

LayerSlider::LayerSlider(QWidget *parent)
    : QSlider(Qt::Horizontal, parent)
{
    setSingleStep(1);
    setTracking(true);
    setFocusPolicy(Qt::StrongFocus);
}

void LayerSlider::setTexts(const QStringList &texts)
{
    m_texts = texts;
    update();
}

QSize LayerSlider::sizeHint() const
{
    const QSize slider = QSlider::sizeHint();
    return {fontMetrics().averageCharWidth() * 36, slider.height() + textHeight()};
}

QSize LayerSlider::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 14, sizeHint().height()};
}

void LayerSlider::initStyleOption(QStyleOptionSlider *option) const
{
    QSlider::initStyleOption(option);
    // The slider leaves space for the labels below it. QSlider asks here both for painting and for the mouse.
    option->rect.setHeight(height() - textHeight());
}

void LayerSlider::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QStyleOptionSlider option;
    initStyleOption(&option);
    option.subControls = QStyle::SC_SliderGroove | QStyle::SC_SliderHandle;
    if (hasFocus())
        option.state |= QStyle::State_HasFocus;
    style()->drawComplexControl(QStyle::CC_Slider, &option, &painter, this);
    paintMarks(painter);
    paintLabels(painter);
}

void LayerSlider::mousePressEvent(QMouseEvent *event)
{
    const QPoint point = event->position().toPoint();
    if (event->button() != Qt::LeftButton || event->buttons() != Qt::LeftButton || minimum() == maximum()
        || handleRect().contains(point)) {
        QSlider::mousePressEvent(event);
        return;
    }
    setSliderPosition(valueAt(point));
    // From here on, it behaves as if the handle had been grabbed at its centre.
    const QPointF center = QRectF(handleRect()).center();
    QMouseEvent onHandle(event->type(), center, mapToGlobal(center), event->button(), event->buttons(),
        event->modifiers(), event->pointingDevice());
    QSlider::mousePressEvent(&onHandle);
}

int LayerSlider::valueAt(const QPoint &point) const
{
    for (const Label &label : labels()) {
        if (label.rect.contains(point))
            return label.value;
    }
    QStyleOptionSlider option;
    initStyleOption(&option);
    const int first = qMin(centerOf(minimum()), centerOf(maximum()));
    const int space = qAbs(centerOf(maximum()) - centerOf(minimum()));
    return QStyle::sliderValueFromPosition(minimum(), maximum(), point.x() - first, space, option.upsideDown);
}

QRect LayerSlider::handleRect() const
{
    QStyleOptionSlider option;
    initStyleOption(&option);
    return style()->subControlRect(QStyle::CC_Slider, &option, QStyle::SC_SliderHandle, this);
}

void LayerSlider::paintMarks(QPainter &painter) const
{
    const int bottom = height() - textHeight();
    const int step = stride(ClosestMarks);
    for (int at = minimum(); at <= maximum(); at += step) {
        const int x = centerOf(at);
        painter.setPen(palette().color(at <= value() ? QPalette::Highlight : QPalette::Mid));
        painter.drawLine(x, bottom - TickHeight, x, bottom - 1);
    }
}

void LayerSlider::paintLabels(QPainter &painter) const
{
    painter.setFont(textFont());
    for (const Label &label : labels()) {
        painter.setPen(palette().color(label.value == value() ? QPalette::WindowText : QPalette::PlaceholderText));
        painter.drawText(label.rect, Qt::AlignCenter | Qt::TextSingleLine, m_texts.value(label.value - minimum()));
    }
}

std::vector<LayerSlider::Label> LayerSlider::labels() const
{
    const QFontMetrics metrics(textFont());
    const int apart = metrics.averageCharWidth();
    const int step = stride(widestText(metrics) + apart);
    std::vector<Label> labels {{value(), labelRect(value(), metrics)}};
    const auto add = [&](int value) {
        const QRect rect = labelRect(value, metrics);
        const QRect kept = rect.adjusted(-apart, 0, apart, 0);
        const bool fits = std::none_of(
            labels.begin(), labels.end(), [&kept](const Label &label) { return label.rect.intersects(kept); });
        if (fits)
            labels.push_back({value, rect});
    };
    // Both ends come before anything in between, because they show the range.
    add(maximum());
    for (int at = minimum(); at <= maximum(); at += step)
        add(at);
    return labels;
}

QRect LayerSlider::labelRect(int value, const QFontMetrics &metrics) const
{
    const int advance = metrics.horizontalAdvance(m_texts.value(value - minimum()));
    const int left = qBound(0, centerOf(value) - advance / 2, qMax(0, width() - advance));
    return {left, height() - textHeight(), advance, textHeight()};
}

int LayerSlider::widestText(const QFontMetrics &metrics) const
{
    int widest = 0;
    for (const QString &text : m_texts)
        widest = qMax(widest, metrics.horizontalAdvance(text));
    return widest;
}

int LayerSlider::stride(int needed) const
{
    const qint64 steps = qint64(maximum()) - minimum();
    const qint64 space = qMax(1, qAbs(centerOf(maximum()) - centerOf(minimum())));
    for (qint64 decade = 1; decade <= steps; decade *= 10) {
        for (const qint64 factor : {1, 2, 5}) {
            if (space * decade * factor >= needed * steps)
                return int(decade * factor);
        }
    }
    return int(qMax<qint64>(1, steps));
}

int LayerSlider::textHeight() const
{
    return QFontMetrics(textFont()).height();
}

QFont LayerSlider::textFont() const
{
    QFont smaller = font();
    if (smaller.pointSizeF() > 0)
        smaller.setPointSizeF(smaller.pointSizeF() * TextScale);
    return smaller;
}

int LayerSlider::centerOf(int value) const
{
    QStyleOptionSlider option;
    initStyleOption(&option);
    const int handle = style()->pixelMetric(QStyle::PM_SliderLength, &option, this);
    const int space = style()->pixelMetric(QStyle::PM_SliderSpaceAvailable, &option, this);
    return QStyle::sliderPositionFromValue(minimum(), maximum(), value, space, option.upsideDown) + handle / 2;
}

}
