// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "loadedimage.h"

namespace stratoscope
{

/** What the details of a path show: a version, or a deletion. */
struct FileFocus
{
    PathId path;
    VersionId version; ///< Invalid: there is only the deletion to show, or nothing.
    LayerIndex deletedBy; ///< The layer whose whiteout was selected; invalid if none.

    bool isEmpty() const { return !version.isValid() && !deletedBy.isValid(); }
    bool operator==(const FileFocus &) const = default;
};

/**
 * The version of \a path to show when \a layer is selected and the stack is shown up to \a upTo: the layer's own,
 * otherwise the one visible at that height, otherwise the newest.
 */
FileFocus fileFocus(const UnionTree &tree, PathId path, LayerIndex layer, LayerIndex upTo);

}
