// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "loadedimage.h"

namespace stratoscope
{

/** What the details of a path show: one version, or a deletion. */
struct FileFocus
{
    PathId path;
    VersionId version; ///< Invalid: only the deletion to show, or nothing.
    LayerIndex deletedBy; ///< The layer whose whiteout was selected; invalid if none.

    bool isEmpty() const { return !version.isValid() && !deletedBy.isValid(); }
    bool operator==(const FileFocus &) const = default;
};

/**
 * The version of \a path to show when \a layer is selected and the stack is shown up to \a upTo: the layer's own, else
 * the one visible at that height, else the newest.
 */
FileFocus fileFocus(const UnionTree &tree, PathId path, LayerIndex layer, LayerIndex upTo);

}
