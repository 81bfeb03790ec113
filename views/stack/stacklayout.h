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
    QRect badges; ///< On one line with the title, which they take their room from, if the row is compact.
    QRect bar;
    bool isBarBehind = false; ///< It is the ground that the texts stand on, not a line below them.
    QRect gap; ///< Below the box or the step, where the link to the parent is.
    int connectorX = 0; ///< Of the line that joins the boxes, through the steps between them.
};

/** What leads on from a row to its parent further down. */
enum class StackLink {
    None, ///< Nothing: the bottom of the stack.
    Line, ///< A line to the step below.
    Arrow, ///< A line that ends at the box below.
};

/** How much room a layer gets. The writable one has as much as it wants in any case. */
enum class StackDensity {
    Cards,
    Compact, ///< One line.
};

/** The height of a row of \a kind with its \a link. */
int stackRowHeight(
    StackItem::Kind kind, const StackFonts &fonts, StackLink link, StackDensity density = StackDensity::Cards);
/** The parts of a row that is drawn into \a row. Those that its density has no room for are empty. */
StackLayout stackLayout(const QRect &row, const StackItem &item, const StackFonts &fonts, StackLink link,
    StackDensity density = StackDensity::Cards);

}
