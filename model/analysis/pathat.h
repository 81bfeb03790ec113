// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "uniontree.h"

namespace stratoscope
{

/** What the layers up to some height have at a path. */
struct PathAt
{
    VersionId version; ///< The newest; invalid where none of them has the path.
    bool deleted = false; ///< They hide it.
    LayerIndex layer; ///< Where it comes from; of what is deleted, the layer that hid it.
};

/** What the layers 0 … \a upTo have at \a path. */
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
