// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "layerslider.h"

#include <QPainter>
#include <QStyle>
#include <QStyleOptionSlider>

namespace stratoscope
{

namespace
{

constexpr qreal TextScale = 0.8;
constexpr int TickHeight = 3;

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

void LayerSlider::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QStyleOptionSlider option;
    initStyleOption(&option);
    option.subControls = QStyle::SC_SliderGroove | QStyle::SC_SliderHandle;
    if (hasFocus())
        option.state |= QStyle::State_HasFocus;
    // The slider leaves the texts their room below it.
    option.rect.setHeight(height() - textHeight());
    style()->drawComplexControl(QStyle::CC_Slider, &option, &painter, this);

    painter.setFont(textFont());
    paintMarks(painter, option.rect.bottom() + 1);
}

void LayerSlider::paintMarks(QPainter &painter, int top) const
{
    const QFontMetrics metrics = painter.fontMetrics();
    const int needed = widestText(metrics) + metrics.averageCharWidth();
    const int stride = textStride(needed);
    for (int at = minimum(); at <= maximum(); ++at) {
        const int x = centerOf(at);
        const bool isCurrent = at == value();
        painter.setPen(palette().color(at <= value() ? QPalette::Highlight : QPalette::Mid));
        painter.drawLine(x, top - TickHeight, x, top - 1);
        // The text of the current value always stands; the others keep clear of it.
        const bool fits = (at - minimum()) % stride == 0 && qAbs(x - centerOf(value())) >= needed;
        if (!isCurrent && !fits)
            continue;
        const QString text = m_texts.value(at - minimum());
        const int advance = metrics.horizontalAdvance(text);
        const int left = qBound(0, x - advance / 2, qMax(0, width() - advance));
        painter.setPen(palette().color(isCurrent ? QPalette::WindowText : QPalette::PlaceholderText));
        painter.drawText(left, top + metrics.ascent(), text);
    }
}

int LayerSlider::widestText(const QFontMetrics &metrics) const
{
    int widest = 0;
    for (const QString &text : m_texts)
        widest = qMax(widest, metrics.horizontalAdvance(text));
    return widest;
}

int LayerSlider::textStride(int needed) const
{
    const int steps = maximum() - minimum();
    const int space = qMax(1, qAbs(centerOf(maximum()) - centerOf(minimum())));
    int stride = 1;
    while (stride < steps && static_cast<qint64>(space) * stride < static_cast<qint64>(needed) * steps)
        ++stride;
    return stride;
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
