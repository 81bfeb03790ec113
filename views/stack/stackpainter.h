// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "containerplaces.h"
#include "pathlookup.h"
#include "stackitem.h"

#include <QPalette>

class QPainter;

namespace stratoscope
{

struct StackBadge;

/** The current state of a row in the stack. */
struct StackRowState
{
    bool selected = false; ///< The layer is the selected one.
    bool focused = false; ///< The row has keyboard focus.
    bool hovered = false;
    bool inView = true; ///< At or below the height up to which the stack is shown.
    bool isGrouped = false; ///< In a group, or its head.
    bool readOnlyBelow = false; ///< The writable layer: everything below it is read-only.
    StackLink link = StackLink::None; ///< To the parent.
    StackDensity density = StackDensity::Cards;
    ContainerPlaces places; ///< For the writable layer, if several containers are side by side.
    const ContainerTops *containers = nullptr; ///< Those containers; null: fewer than two.
    PathMark mark = PathMark::None;
    const LookupStep *lookup = nullptr; ///< What the layer answers; null: it was not asked, or not yet.
};

/** Paints the rows of the stack. */
class StackPainter
{
public:
    StackPainter(QPainter *painter, const QPalette &palette, const StackFonts &fonts, Qt::LayoutDirection direction);

    void paint(const QRect &row, const StackItem &item, const StackRowState &state);

private:
    enum class Parts { All, Wasted };

    void paintStep(const StackItem &item, const StackRowState &state);
    void paintHead(const StackItem &item, const StackRowState &state);
    void paintBaseHead(const StackItem &item, const StackRowState &state);
    /** The title and what is beside it; returns where that ends, in pixels from the left. */
    int paintHeadTexts(const StackItem &item, const StackRowState &state);
    void paintBox(const StackItem &item, const StackRowState &state);
    void paintFrame(const StackItem &item, const StackRowState &state);
    /** The edge of a folded group has the colours of its layers. */
    void paintEdge(const StackItem &item);
    /** The triangle that folds a group, in \a place. */
    void paintHandle(const QRect &place, bool isFolded);
    /** Ties the rows of an unfolded group together. */
    void paintBracket();
    void paintChip(const StackItem &item);
    void paintTag(const StackItem &item);
    void paintTexts(const StackItem &item);
    void paintCounts(const StackItem &item);
    void paintBar(const StackItem &item);
    /** What the bytes of \a item are for, side by side in \a bar, those that are wasted hatched. */
    void paintParts(const QRect &bar, const StackItem &item, Parts shown);
    /** The bar behind the texts of a compact row. */
    void paintGround(const StackItem &item);
    void paintTrouble(const StackItem &item);
    /** Takes space for the badges from the text next to them. */
    void paintBadges(const StackItem &item, const StackRowState &state);
    /** Paints \a badge at the end of \a room, with its text if that fits; returns an empty rectangle if
     *  not even its icon fits. */
    QRect paintBadge(const QRect &room, const StackBadge &badge, bool withText);
    bool hasArrowHead(const StackRowState &state) const;
    void paintSiblings(const StackRowState &state);
    void paintSibling(const QRect &place, const ContainerTop &container);
    void paintJoint(const StackRowState &state);
    QRect boxIn(const QRect &place) const;
    void paintConnector(const StackRowState &state);
    void paintLine(int top, int bottom, bool arrowHead);
    void drawText(const QRect &rect, const QFont &font, const QColor &color, const QString &text,
        Qt::Alignment alignment = Qt::AlignLeft);
    QRect mirrored(const QRect &rect) const;
    QColor badgeColor(const StackBadge &badge) const;
    QColor quiet() const;

    QPainter *m_painter;
    const QPalette &m_palette;
    const StackFonts &m_fonts;
    Qt::LayoutDirection m_direction;
    QRect m_row;
    StackLayout m_layout;
};

}
