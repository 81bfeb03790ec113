// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "digestbadge.h"

#include "svgicon.h"
#include "tooltiptext.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyleOption>

namespace stratoscope
{

namespace
{

constexpr QRgb VerifiedColor = 0xff2e9e5b;
constexpr QRgb MismatchColor = 0xffd64545;
constexpr QRgb UncheckedColor = 0xff8a939d;

QColor colorOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Verified:
        return QColor(VerifiedColor);
    case Verdict::Mismatch:
        return QColor(MismatchColor);
    case Verdict::Unchecked:
        break;
    }
    return QColor(UncheckedColor);
}

QString iconName(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Verified:
        return QStringLiteral("verified");
    case Verdict::Mismatch:
        return QStringLiteral("mismatch");
    case Verdict::Unchecked:
        break;
    }
    return QStringLiteral("unchecked");
}

}

DigestBadge::DigestBadge(QWidget *parent)
    : QAbstractButton(parent)
{
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(this, &QAbstractButton::clicked, this, [this] {
        if (m_summary.firstMismatch.isValid())
            Q_EMIT mismatchClicked(m_summary.firstMismatch);
        else
            Q_EMIT detailsRequested();
    });
    setLoaded({}, false);
}

void DigestBadge::setLoaded(const LoadedImagePtr &loaded, bool isChecking)
{
    m_summary = loaded ? digestSummary(*loaded, isChecking) : DigestSummary();
    setText(m_summary.text());
    const QString click = m_summary.firstMismatch.isValid() ? tr("Click to go to the first of those layers.")
                                                            : tr("Click to list the digests.");
    setToolTip(toolTipText(m_summary.explanation() + QLatin1Char('\n') + click));
    setAccessibleName(m_summary.text());
    setAccessibleDescription(m_summary.explanation());
    updateGeometry();
    update();
    Q_EMIT availableChanged(loaded != nullptr);
}

QSize DigestBadge::sizeHint() const
{
    const QFontMetrics metrics = fontMetrics();
    const int height = metrics.height() * 7 / 4;
    return {metrics.horizontalAdvance(text()) + metrics.height() * 5 / 2, height};
}

void DigestBadge::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor color = colorOf(m_summary.verdict());
    QColor fill = color;
    fill.setAlphaF(underMouse() ? 0.26F : 0.16F);
    const qreal radius = height() / 4.0;
    painter.setPen(QPen(color, hasFocus() ? 2 : 1));
    painter.setBrush(fill);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), radius, radius);

    const int side = fontMetrics().height();
    QRect icon(side / 2, (height() - side) / 2, side, side);
    QRect label(icon.right() + side / 3, 0, width(), height());
    if (layoutDirection() == Qt::RightToLeft)
        icon.moveRight(width() - side / 2), label.moveRight(icon.left() - side / 3);
    svgIcon(iconName(m_summary.verdict())).paint(&painter, icon);
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(label, Qt::AlignVCenter | Qt::AlignLeading, text());
}

}
