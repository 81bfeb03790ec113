// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "legendsign.h"

#include "layerchip.h"
#include "layernames.h"
#include "layerpalette.h"
#include "stackicons.h"
#include "tones.h"
#include "tooltiptext.h"

#include <QAccessibleWidget>
#include <QEvent>
#include <QPainter>
#include <QPainterPath>
#include <QStyle>

#include <optional>

namespace stratoscope
{

namespace
{

constexpr int SignGap = 5;
/** The chips of stacks with up to a hundred layers. */
constexpr int ShownLayers = 100;
constexpr int ShownLayer = 3;

std::optional<StackIcon> iconOf(Term term)
{
    switch (term) {
    case Term::ReadOnly:
        return StackIcon::Lock;
    case Term::HasFile:
        return StackIcon::File;
    case Term::DeletesFile:
        return StackIcon::Deletion;
    case Term::Waste:
        return StackIcon::Costly;
    case Term::Shared:
        return StackIcon::Shared;
    case Term::Damaged:
        return StackIcon::Warning;
    case Term::Missing:
        return StackIcon::Absent;
    case Term::Mismatch:
        return StackIcon::Mismatch;
    default:
        return std::nullopt;
    }
}

/** Qt takes it for a box with something in it. */
QAccessibleInterface *accessibleSign(const QString &, QObject *object)
{
    auto *sign = qobject_cast<LegendSign *>(object);
    return sign ? new QAccessibleWidget(sign, QAccessible::StaticText) : nullptr;
}

}

LegendSign::LegendSign(Term term, Look look, const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_term(term)
    , m_look(look)
    , m_name(name)
{
    [[maybe_unused]] static const bool isInstalled = [] {
        QAccessible::installFactory(accessibleSign);
        return true;
    }();
    setToolTip(toolTipText(termHelp(term)));
    setWhatsThis(stratoscope::whatsThis({term}));
    setAccessibleName(name);
    setAccessibleDescription(termText(term));
}

QSize LegendSign::signSize() const
{
    const int side = fontMetrics().height();
    switch (m_look) {
    case Look::Chip:
    case Look::Tint:
        return layerChipSize(font(), ShownLayers);
    case Look::Bars:
        return {side * 3 / 2, side};
    case Look::Icon:
    case Look::WarningIcon:
    case Look::Line:
    case Look::Fold:
        return {side, side};
    case Look::Struck:
    case Look::ChangedText:
    case Look::WarningText:
        // The name is the sign.
        break;
    }
    return {0, side};
}

QSize LegendSign::sizeHint() const
{
    const QSize sign = signSize();
    const int gap = sign.width() > 0 ? SignGap : 0;
    return {
        sign.width() + gap + fontMetrics().horizontalAdvance(m_name) + 2, qMax(sign.height(), fontMetrics().height())};
}

void LegendSign::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
}

void LegendSign::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QSize size = signSize();
    const auto mirrored = [this](const QRect &place) { return QStyle::visualRect(layoutDirection(), rect(), place); };
    if (size.width() > 0)
        paintSign(painter, mirrored(QRect(QPoint(0, (height() - size.height()) / 2), size)));
    const int left = size.width() > 0 ? size.width() + SignGap : 0;
    paintWord(painter, mirrored(QRect(left, 0, width() - left, height())));
}

void LegendSign::paintWord(QPainter &painter, const QRect &place) const
{
    QFont text = font();
    QColor color = palette().color(QPalette::WindowText);
    if (m_look == Look::Struck)
        text.setStrikeOut(true);
    if (m_look == Look::Struck || m_look == Look::WarningText)
        color = warningColor(palette());
    if (m_look == Look::ChangedText)
        color = changedColor(palette());
    painter.setFont(text);
    painter.setPen(color);
    painter.drawText(place, Qt::AlignLeading | Qt::AlignVCenter | Qt::TextSingleLine,
        fontMetrics().elidedText(m_name, Qt::ElideRight, place.width()));
}

void LegendSign::paintSign(QPainter &painter, const QRect &place) const
{
    const QColor quiet = quietColor(palette());
    switch (m_look) {
    case Look::Chip: {
        const LayerIndex layer(std::size_t {ShownLayer});
        paintLayerChip(&painter, place, font(), layerColor(layer), layerNumber(layer, false));
        break;
    }
    case Look::Bars: {
        QList<QColor> colors;
        for (std::size_t layer = 0; layer < ShownLayer; ++layer)
            colors.append(layerColor(LayerIndex(layer)));
        paintLayerBars(&painter, place, colors);
        break;
    }
    case Look::Tint:
        paintLayerChip(&painter, place, font(), writableColor(), layerNumber(LayerIndex(std::size_t(0)), true));
        break;
    case Look::Icon:
        paintStackIcon(&painter, place.adjusted(1, 1, -1, -1), iconOf(m_term).value_or(StackIcon::File),
            palette().color(QPalette::WindowText));
        break;
    case Look::WarningIcon:
        paintStackIcon(&painter, place.adjusted(1, 1, -1, -1), iconOf(m_term).value_or(StackIcon::Warning),
            warningColor(palette()));
        break;
    case Look::Line:
        painter.setPen(QPen(quiet, 1.4));
        painter.drawLine(
            QPointF(place.center().x() + 0.5, place.top()), QPointF(place.center().x() + 0.5, place.bottom()));
        painter.setBrush(quiet);
        painter.drawEllipse(place.center(), 2, 2);
        break;
    case Look::Fold: {
        const QPointF center = QRectF(place).center();
        const qreal half = place.height() * 0.25;
        painter.setPen(Qt::NoPen);
        painter.setBrush(palette().color(QPalette::WindowText));
        const qreal tip = layoutDirection() == Qt::RightToLeft ? -half : half;
        painter.drawPolygon(QPolygonF {
            center + QPointF(-tip * 0.6, -half), center + QPointF(tip * 0.8, 0), center + QPointF(-tip * 0.6, half)});
        break;
    }
    case Look::Struck:
    case Look::ChangedText:
    case Look::WarningText:
        break;
    }
}

}
