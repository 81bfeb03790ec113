// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "stackitem.h"

#include <QFont>
#include <QRect>

namespace stratoscope
{

/** The fonts of the stack, all derived from the view's. */
struct StackFonts
{
    explicit StackFonts(const QFont &base);

    QFont base;
    QFont bold;
    QFont small;
    QFont instruction; ///< Monospace.
    QFont digest; ///< Small monospace.
};

/** Where the parts of one row stand, left to right; the painter mirrors them where text runs the other way. */
struct StackLayout
{
    QRect box;
    QRect edge; ///< The coloured edge.
    QRect chip; ///< Around the number.
    QRect title; ///< The instruction.
    QRect tag; ///< "read-only"; empty where the title needs the space.
    QRect counts;
    QRect size;
    QRect detail; ///< The short digest, or what the writable layer is.
    QRect badges;
    QRect bar;
    QRect gap; ///< Below the box, where the arrow to the parent is.
    int connectorX = 0; ///< Of the line that joins the boxes, through the steps between them.
};

/** The height of a row of \a kind; \a hasGap: with room for an arrow below the box. */
int stackRowHeight(StackItem::Kind kind, const StackFonts &fonts, bool hasGap);
/** The parts of a row that is drawn into \a row. */
StackLayout stackLayout(const QRect &row, const StackItem &item, const StackFonts &fonts, bool hasGap);

}
