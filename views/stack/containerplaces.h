// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "explorerstate.h"
#include "stacklayout.h"

#include <vector>

namespace stratoscope
{

/** Where the containers of one image stand side by side, on the stack that they share. */
struct ContainerPlaces
{
    std::vector<QRect> boxes; ///< By container; empty where there is no room for it.
    QRect more; ///< Stands for those without room; empty if there are none.
    int hidden = 0; ///< How many that are.
    int joint = 0; ///< The height at the top of the gap below, where lines from all boxes come together.

    /** True if there are several, so that the row is divided. */
    bool areSeveral() const { return boxes.size() > 1; }
    /** The container at \a point; -1 for none, HiddenOnes for those without room. */
    int at(const QPoint &point) const;
    static constexpr int HiddenOnes = -2;
};

/** Divides the \a row of the writable layer among \a containers. The active one gets what the others leave. */
ContainerPlaces containerPlaces(const QRect &row, const ContainerTops &containers, const StackFonts &fonts);

/** What the lines from several containers add to the height of their row. */
int containerJoint(const ContainerTops &containers, const StackFonts &fonts);

}
