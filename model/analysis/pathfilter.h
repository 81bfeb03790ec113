// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "layermarks.h"
#include "pathsearch.h"

namespace stratoscope
{

/** Which paths of the unified file system to list. */
struct ListingChoice
{
    LayerIndex upTo; ///< The layers 0 … upTo.
    bool withHidden = false; ///< Include what these layers have but hide.
    LayerIndex only; ///< Only this layer's paths and those leading there; invalid: all layers.
};

/** The listed paths that contain a text, and the directories that lead to them. */
struct PathFilter
{
    std::vector<bool> matches; ///< By PathId: contains the text, listed or not.
    std::vector<bool> leads; ///< By DirectoryIndex: is listed and matches, or leads to such a path.
    std::size_t count = 0; ///< Listed paths that match.

    bool has(const DirectoryTree &directories, PathId path) const;
};

/** Filters the paths of \a tree that \a choice lists. Fails with ErrorKind::Cancelled. */
Result<PathFilter> filterPaths(const UnionTree &tree, const TreeSums &sums, const ListingChoice &choice,
    const QString &text, const Job &job = Job());

}
