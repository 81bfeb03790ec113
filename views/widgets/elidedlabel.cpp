// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "elidedlabel.h"

#include "bidi.h"
#include "tooltiptext.h"

#include <QAccessibleWidget>
#include <QPainter>
#include <QStyle>

namespace stratoscope
{

namespace
{

/** Qt takes it for a frame, which says nothing about the text. */
QAccessibleInterface *accessibleElidedLabel(const QString &, QObject *object)
{
    auto *label = qobject_cast<ElidedLabel *>(object);
    if (!label)
        return nullptr;
    return new QAccessibleWidget(label, label->isHeading() ? QAccessible::Heading : QAccessible::StaticText);
}

}

ElidedLabel::ElidedLabel(Qt::Alignment alignment, QWidget *parent)
    : QFrame(parent)
    , m_alignment(alignment)
{
    [[maybe_unused]] static const bool isInstalled = [] {
        QAccessible::installFactory(accessibleElidedLabel);
        return true;
    }();
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void ElidedLabel::setText(const QString &text)
{
    if (text == m_text)
        return;
    m_text = text;
    setAccessibleName(text);
    updateToolTip();
    updateGeometry();
    update();
}

void ElidedLabel::setElideMode(Qt::TextElideMode mode)
{
    m_elide = mode;
    update();
}

QSize ElidedLabel::sizeHint() const
{
    const QMargins margins = contentsMargins();
    return {fontMetrics().horizontalAdvance(m_text) + 1 + margins.left() + margins.right(), fontMetrics().height()};
}

QSize ElidedLabel::minimumSizeHint() const
{
    return {fontMetrics().horizontalAdvance(QStringLiteral("\u2026")), fontMetrics().height()};
}

void ElidedLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(palette().color(foregroundRole()));
    const Qt::Alignment alignment = QStyle::visualAlignment(layoutDirection(), m_alignment);
    painter.drawText(contentsRect(), static_cast<int>(alignment | Qt::AlignVCenter) | Qt::TextSingleLine,
        isolated(fontMetrics().elidedText(m_text, m_elide, contentsRect().width()), layoutDirection()));
}

void ElidedLabel::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    updateToolTip();
}

void ElidedLabel::updateToolTip()
{
    setToolTip(fontMetrics().horizontalAdvance(m_text) > contentsRect().width() ? toolTipText(m_text) : QString());
}

}
