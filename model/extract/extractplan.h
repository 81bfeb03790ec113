// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "extractwish.h"
#include "layerdraft.h"
#include "leftout.h"
#include "loadedimage.h"

namespace stratoscope
{

/** What would be extracted. */
struct ExtractPlan
{
    LayerDraft draft; ///< Sorted by path ID; with whiteouts and opaque markers if it is one layer alone.
    std::vector<PathId> tops; ///< If names are own ones: what has its name at the top; sorted.
    quint64 files = 0; ///< Everything but directories and markers.
    quint64 directories = 0; ///< But for the root.
    quint64 bytes = 0; ///< Of content, that of each inode once.
    quint64 plainBytes = 0; ///< Of it, what is not in sparse files.
    LeftOutList leftOut; ///< Chosen paths without a name of their own.
};

/** What \a wish would take out of \a tree. A pure function. */
ExtractPlan planExtraction(const UnionTree &tree, const ExtractWish &wish);

/** The name that \a path gets: relative to the destination, without a slash at its ends; empty for the destination
 *  itself. */
QByteArray extractedName(const UnionTree &tree, const ExtractPlan &plan, PathId path);

}
