// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "layermarks.h"
#include "pathsearch.h"

namespace stratoscope
{

/** Which paths of the unified file system are listed. */
struct ListingChoice
{
    LayerIndex upTo; ///< The layers 0 … upTo.
    bool withHidden = false; ///< Also what these have but hide.
    LayerIndex only; ///< Only what is from this layer, and what leads there; invalid: of all layers.
};

/** The paths that contain a text and are listed, and the directories that lead to them. */
struct PathFilter
{
    std::vector<bool> matches; ///< By PathId: contains the text, listed or not.
    std::vector<bool> leads; ///< By DirectoryIndex: is listed and matches, or leads to one that does.
    std::size_t count = 0; ///< Listed paths that match.

    bool has(const DirectoryTree &directories, PathId path) const;
};

/** Filters the paths of \a tree as \a choice lists them. Fails with ErrorKind::Cancelled. */
Result<PathFilter> filterPaths(const UnionTree &tree, const TreeSums &sums, const ListingChoice &choice,
    const QString &text, const Job &job = Job());

}
