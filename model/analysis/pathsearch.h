// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "job.h"
#include "uniontree.h"

#include <QString>

namespace stratoscope
{

/** The paths that contain a text. */
struct PathMatches
{
    std::vector<bool> matches; ///< By PathId.
    std::size_t count = 0;
};

/** A part of a search's results. */
struct SearchHits
{
    std::vector<PathId> more; ///< In addition to those delivered before.
    bool isComplete = false;
};

/** All paths except the root that contain \a text, in whichever layer. Fails with ErrorKind::Cancelled. */
Result<PathMatches> pathsContaining(const PathTable &paths, const QString &text, const Job &job = Job());

/**
 * Searches \a tree for paths in any layer, including deleted ones, and calls \a deliver as soon as there are results, a
 * few times in all, the last time with isComplete. First come paths whose last component contains the end of the text,
 * then those below them. If cancelled, there is no final delivery.
 */
void searchPaths(
    const UnionTree &tree, const QString &text, const Job &job, const std::function<void(const SearchHits &)> &deliver);

}
