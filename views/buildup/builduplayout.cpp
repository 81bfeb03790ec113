// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "builduplayout.h"

#include <algorithm>

namespace stratoscope
{

namespace
{

constexpr qreal StackShare = 0.42;
constexpr qreal UnifiedFrom = 0.54;
/** Of a card with texts; a short stack has high ones. */
constexpr qreal CardLines = 2.9;
constexpr qreal HighestCardLines = 4.6;
constexpr qreal RowLines = 1.55;
constexpr qreal TitleLines = 2;
/** Of a card's place: what separates it from the next one, and has the arrow. */
constexpr qreal GapShare = 0.3;
constexpr int MostLines = 28;
constexpr int FewestLines = 3;

}

BuildUpLayout::BuildUpLayout(const QSize &size, int lineHeight, int layers, Qt::LayoutDirection direction)
    : m_direction(direction)
    , m_width(size.width())
    , m_lineHeight(std::max(1, lineHeight))
    , m_margin(m_lineHeight)
    , m_layers(std::max(0, layers))
{
    const QRectF page = QRectF(QPointF(), QSizeF(size)).adjusted(m_margin, m_margin, -m_margin, -m_margin);
    m_stack = page;
    m_stack.setWidth(page.width() * StackShare);
    m_unified = page;
    m_unified.setLeft(page.left() + page.width() * UnifiedFrom);
    m_rowHeight = m_lineHeight * RowLines;
    const qreal room = m_unified.height() - (TitleLines + RowLines) * m_lineHeight;
    m_capacity = std::clamp(int(room / m_rowHeight), FewestLines, MostLines);
    // A high window would only stretch it.
    m_unified.setHeight(
        std::min(m_unified.height(), (TitleLines + RowLines) * m_lineHeight + m_capacity * m_rowHeight));
    m_fullCard = std::clamp(m_stack.height() / std::max(1, m_layers), CardLines * m_lineHeight,
        std::max(CardLines, HighestCardLines) * m_lineHeight);
    m_thinCard = m_fullCard;
    if (m_layers > 1)
        m_thinCard = std::min(m_fullCard, std::max(2.0, (m_stack.height() - m_fullCard) / (m_layers - 1)));
}

QPointF BuildUpLayout::visual(const QPointF &place) const
{
    return m_direction == Qt::RightToLeft ? QPointF(m_width - place.x(), place.y()) : place;
}

QRectF BuildUpLayout::visual(const QRectF &place) const
{
    return m_direction == Qt::RightToLeft ? QRectF(visual(place.topRight()), place.size()) : place;
}

QRectF BuildUpLayout::card(int layer, int top) const
{
    const qreal place = layer == top ? m_fullCard : m_thinCard;
    // What is above the one being laid is out of view, as is where it would be.
    const qreal below = layer <= top ? layer * m_thinCard : m_fullCard + (layer - 1) * m_thinCard;
    const qreal gap = std::min(place * GapShare, qreal(m_lineHeight) * 0.8);
    return {m_stack.left(), m_stack.bottom() - below - place + gap, m_stack.width(), place - gap};
}

QRectF BuildUpLayout::unifiedTitle() const
{
    return {m_unified.left(), m_unified.top(), m_unified.width(), TitleLines * m_lineHeight};
}

QRectF BuildUpLayout::line(qreal number) const
{
    const qreal inset = m_lineHeight * 0.6;
    return {m_unified.left() + inset, unifiedTitle().bottom() + number * m_rowHeight, m_unified.width() - 2 * inset,
        m_rowHeight};
}

QRectF BuildUpLayout::more() const
{
    const QRectF last = line(0);
    return {last.left(), m_unified.bottom() - m_rowHeight, last.width(), m_rowHeight};
}

}
