// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QRectF>
#include <QSize>
#include <Qt>

namespace stratoscope
{

/** Where everything in a build-up is, in a window of some size: the stack at the left, the unified file system at the
 *  right, before it is mirrored by visual(). A value, so that it can be checked without a window. */
class BuildUpLayout
{
public:
    BuildUpLayout() = default;
    /** For a stack of \a layers in a window of \a size, with text of \a lineHeight pixels, that is read in
     *  \a direction. */
    BuildUpLayout(const QSize &size, int lineHeight, int layers, Qt::LayoutDirection direction = Qt::LeftToRight);

    Qt::LayoutDirection direction() const { return m_direction; }
    /** Where \a place is seen: mirrored where windows are read from right to left. */
    QRectF visual(const QRectF &place) const;
    QPointF visual(const QPointF &place) const;

    /** How many lines the unified file system has room for. */
    int capacity() const { return m_capacity; }
    /** The card of \a layer while \a top is the one being laid: that one has room for its texts, however many there are. */
    QRectF card(int layer, int top) const;
    QRectF unified() const { return m_unified; }
    QRectF unifiedTitle() const;
    /** A line of the unified file system; between two lines for a broken \a number. */
    QRectF line(qreal number) const;
    /** The last line: how many files there are besides. */
    QRectF more() const;
    int margin() const { return m_margin; }
    int lineHeight() const { return m_lineHeight; }

private:
    Qt::LayoutDirection m_direction = Qt::LeftToRight;
    qreal m_width = 0;
    int m_lineHeight = 1;
    int m_margin = 1;
    int m_layers = 0;
    int m_capacity = 1;
    qreal m_rowHeight = 1;
    qreal m_fullCard = 1; ///< The height of a card with texts, and its gap.
    qreal m_thinCard = 1; ///< Of the others.
    QRectF m_stack;
    QRectF m_unified;
};

}
