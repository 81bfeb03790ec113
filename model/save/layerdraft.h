// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "layerrange.h"
#include "uniontree.h"

namespace stratoscope
{

/** One entry that a layer's tar is to have. */
struct DraftEntry
{
    enum class Kind : quint8 {
        Inode, ///< The version, with its content.
        Link, ///< A hard link to the name of \c target, which is an Inode of the same draft.
        Whiteout, ///< Deletes \c path.
        Opaque, ///< Hides what lower layers have below \c path.
    };

    PathId path;
    VersionId version; ///< Of an Inode and a Link.
    VersionId target; ///< Of a Link.
    Kind kind = Kind::Inode;
};

/** The entries of a layer, by path ids: parents come before what is in them. */
using LayerDraft = std::vector<DraftEntry>;

/**
 * What one layer holds that does to the layers below it what those of \a range do together: what can be seen of them at
 * its top, and whiteouts and opaque markers for what they hide of lower layers. Hard links stay within it: a link into
 * a lower layer becomes a file of its own, for engines copy it anyway. Directories on the way are in it with the
 * metadata that they have, since engines would make up some. A pure function.
 */
LayerDraft draftMerged(const UnionTree &tree, LayerRange range);

/** What \a layer itself says, whiteouts that hide nothing included. */
LayerDraft draftLayer(const UnionTree &tree, LayerIndex layer);

}
