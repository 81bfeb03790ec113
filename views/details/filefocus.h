// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "loadedimage.h"

namespace stratoscope
{

/** What the details of a path speak of: one version of it, or a deletion. */
struct FileFocus
{
    PathId path;
    VersionId version; ///< Invalid: nothing to show but the deletion, or nothing at all.
    LayerIndex deletedBy; ///< The layer whose whiteout of the path was picked; invalid if none was.

    bool isEmpty() const { return !version.isValid() && !deletedBy.isValid(); }
    bool operator==(const FileFocus &) const = default;
};

/**
 * The version of \a path that is meant when \a layer is selected and the stack is shown up to \a upTo: what the layer
 * says of it, or what can be seen at that height, or the newest.
 */
FileFocus fileFocus(const UnionTree &tree, PathId path, LayerIndex layer, LayerIndex upTo);

}
