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

/** Where the parts of a row go, left to right; the painter mirrors them for right-to-left text. */
struct StackLayout
{
    QRect box;
    QRect handle; ///< Of a group: what folds it.
    QRect edge; ///< The coloured edge.
    QRect chip; ///< Contains the number.
    QRect title; ///< The instruction.
    QRect tag; ///< "read-only"; empty if the title needs the space.
    QRect counts;
    QRect size;
    QRect detail; ///< The short digest, or a description of the writable layer.
    QRect badges; ///< In a compact row, on one line with the title, which gives up space for them.
    QRect bar;
    bool isBarBehind = false; ///< It is the background of the texts, not a line below them.
    QRect gap; ///< Below the box or the step, where the link to the parent is.
    int connectorX = 0; ///< For the line that connects the boxes, through the steps between them.
};

/** What leads from a row to its parent further down. */
enum class StackLink {
    None, ///< Nothing: the bottom of the stack.
    Line, ///< A line to the step below.
    Arrow, ///< A line that ends at the box below.
};

/** How much space a layer gets. The writable one always gets as much as it wants. */
enum class StackDensity {
    Cards,
    Compact, ///< One line.
};

/** The height of a row of \a kind with its \a link. */
int stackRowHeight(
    StackItem::Kind kind, const StackFonts &fonts, StackLink link, StackDensity density = StackDensity::Cards);
/** The parts of a row drawn into \a row. Those that do not fit its density are empty. */
StackLayout stackLayout(const QRect &row, const StackItem &item, const StackFonts &fonts, StackLink link,
    StackDensity density = StackDensity::Cards);

}
