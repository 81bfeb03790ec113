// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "layerflash.h"

#include "layerpalette.h"
#include "motion.h"

#include <QPainter>

namespace stratoscope
{

namespace
{

constexpr int FlashMs = 900;
constexpr qreal FrameWidth = 3;
constexpr qreal FrameRadius = 5;
constexpr int FillAlpha = 70;

}

void LayerFlash::start(QWidget *stack, const QRect &row)
{
    if (stack->isVisible() && wantsMotion(stack))
        new LayerFlash(stack, row);
}

LayerFlash::LayerFlash(QWidget *stack, const QRect &row)
    : QWidget(stack)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setAttribute(Qt::WA_DeleteOnClose);
    setFocusPolicy(Qt::NoFocus);
    setGeometry(row);
    m_progress.setStartValue(1.0);
    m_progress.setEndValue(0.0);
    m_progress.setDuration(FlashMs);
    m_progress.setEasingCurve(QEasingCurve::InCubic);
    connect(&m_progress, &QVariantAnimation::valueChanged, this, qOverload<>(&QWidget::update));
    connect(&m_progress, &QVariantAnimation::finished, this, &QWidget::close);
    show();
    m_progress.start();
}

void LayerFlash::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setOpacity(m_progress.currentValue().toReal());
    QColor fill = writableColor();
    fill.setAlpha(FillAlpha);
    painter.setPen(QPen(writableColor(), FrameWidth));
    painter.setBrush(fill);
    const qreal inset = FrameWidth / 2;
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), FrameRadius, FrameRadius);
}

}
