// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "layerrange.h"
#include "uniontree.h"

namespace stratoscope
{

/** A planned entry of a layer's tar. */
struct DraftEntry
{
    enum class Kind : quint8 {
        Inode, ///< The version with its content.
        Link, ///< A hard link to the name of \c target, an Inode in the same draft.
        Whiteout, ///< Deletes \c path.
        Opaque, ///< Hides everything below \c path in lower layers.
    };

    PathId path;
    VersionId version; ///< For Inode and Link.
    VersionId target; ///< For Link.
    Kind kind = Kind::Inode;
};

/** The entries of a layer, sorted by path ID: parents come before children. */
using LayerDraft = std::vector<DraftEntry>;

/**
 * The content of a single layer with the same effect on lower layers as all layers of \a range together: what is
 * visible of them at the top of the range, plus whiteouts and opaque markers for what they hide. Hard links stay within
 * the layer: a link into a lower layer becomes a separate file, since engines copy it anyway. Parent directories are
 * included with their metadata, since engines would invent some. No entry's name begins with ".wh.", except markers:
 * such a directory is only implied, by an opaque marker in it if by nothing else. A pure function.
 */
LayerDraft draftMerged(const UnionTree &tree, LayerRange range);

/** The entries of \a layer itself, including whiteouts that hide nothing. */
LayerDraft draftLayer(const UnionTree &tree, LayerIndex layer);

/** Makes the first name of each inode in \a draft a file and all others links to it. */
void linkNames(const UnionTree &tree, LayerDraft &draft);

}
