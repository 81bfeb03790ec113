// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "explorerstate.h"
#include "stacklayout.h"

#include <vector>

namespace stratoscope
{

/** Where the containers of an image go side by side, on top of the stack that they share. */
struct ContainerPlaces
{
    std::vector<QRect> boxes; ///< By container; empty if it does not fit.
    QRect more; ///< Represents the containers that do not fit; empty if there are none.
    int hidden = 0; ///< How many do not fit.
    int joint = 0; ///< The height of the area at the top of the gap below, where the lines from all boxes meet.

    /** True if there are several, so that the row is divided. */
    bool areSeveral() const { return boxes.size() > 1; }
    /** The container at \a point; -1 for none, HiddenOnes for those that do not fit. */
    int at(const QPoint &point) const;
    static constexpr int HiddenOnes = -2;
};

/** Divides the \a row of the writable layer between \a containers. The active one gets what the others leave. */
ContainerPlaces containerPlaces(const QRect &row, const ContainerTops &containers, const StackFonts &fonts);

/** How much the lines from several containers add to the height of their row. */
int containerJoint(const ContainerTops &containers, const StackFonts &fonts);

}
