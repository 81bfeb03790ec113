// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "typedindex.h"

#include <QMetaType>

#include <vector>

namespace stratoscope
{

/** Where in the window something was selected. */
enum class SelectionOrigin {
    Program, ///< Not by the user: from the command line, or selected before.
    Window, ///< Menus, keys and the tool bar.
    Stack,
    LayerTree,
    UnifiedTree,
    Search,
    Waste,
    Map,
    Picture,
    Tables,
    Dockerfile,
    Details,
    Compare,
    Sandbox,
};

/** What the window is showing: one path, or none, in one layer. */
struct Selection
{
    LayerIndex layer;
    PathId path; ///< A path of the current image; invalid: none.
    SelectionOrigin origin = SelectionOrigin::Program;
    /** The layer itself was selected: views dim everything that is not from it. Otherwise it was
     *  selected along with the path. */
    bool isOfLayer = false;

    /** True if both show the same, whoever selected it. */
    bool looksAt(const Selection &other) const
    {
        return layer == other.layer && path == other.path && isOfLayer == other.isOfLayer;
    }
};

/** Several paths that a user selected at once in one tree; Selection::path is one of them. */
struct MarkedPaths
{
    std::vector<PathId> paths; ///< Without those below others of them.
    std::size_t rows = 0; ///< How many were selected.
    quint64 bytes = 0; ///< Of all of them, as the tree shows it.
    SelectionOrigin origin = SelectionOrigin::Program; ///< The tree; Program: none, a single path at most is selected.

    bool isEmpty() const { return rows < 2; }
    bool operator==(const MarkedPaths &) const = default;
};

}

Q_DECLARE_METATYPE(stratoscope::Selection)
