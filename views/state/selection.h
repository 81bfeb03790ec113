// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "typedindex.h"

#include <QMetaType>

namespace stratoscope
{

/** Where in the window something was selected. */
enum class SelectionOrigin {
    Program, ///< Nobody picked it: the command line, what was selected before.
    Window, ///< Menus, keys and the tool bar.
    Stack,
    LayerTree,
    UnifiedTree,
    Search,
    Waste,
    Map,
    Tables,
    Dockerfile,
    Details,
    Compare,
    Sandbox,
};

/** What the window looks at: one path, or none, in one layer. */
struct Selection
{
    LayerIndex layer;
    PathId path; ///< In the paths of the image that is shown; invalid: none.
    SelectionOrigin origin = SelectionOrigin::Program;
    /** The layer itself was picked: views step back what is not from it. Otherwise it came with the path. */
    bool isOfLayer = false;

    /** True if both look at the same, whoever selected it. */
    bool looksAt(const Selection &other) const
    {
        return layer == other.layer && path == other.path && isOfLayer == other.isOfLayer;
    }
};

}

Q_DECLARE_METATYPE(stratoscope::Selection)
