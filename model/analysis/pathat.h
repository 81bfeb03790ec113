// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "uniontree.h"

namespace stratoscope
{

/** The state of a path at some height of the stack. */
struct PathAt
{
    VersionId version; ///< The newest one; invalid if no layer up to there has the path.
    bool deleted = false; ///< Hidden at that height.
    LayerIndex layer; ///< The layer it comes from; if deleted, the layer that hid it.
};

/** The state of \a path with the layers 0 … \a upTo. */
inline PathAt pathAt(const UnionTree &tree, PathId path, LayerIndex upTo)
{
    PathAt found;
    found.version = tree.newest(path);
    while (found.version.isValid() && tree.version(found.version).layer > upTo)
        found.version = tree.version(found.version).older;
    if (!found.version.isValid())
        return found;
    const Version &version = tree.version(found.version);
    found.deleted = !version.visibleAt(upTo);
    found.layer = found.deleted ? version.until : version.layer;
    return found;
}

}
