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

/** A part of what a search found. */
struct SearchHits
{
    std::vector<PathId> more; ///< Beside those delivered before.
    std::size_t total = 0; ///< That were found so far, listed or not.
    bool isComplete = false;
};

/** All paths but the root whose full path contains \a text, whichever layer has them. Fails with ErrorKind::Cancelled. */
Result<PathMatches> pathsContaining(const PathTable &paths, const QString &text, const Job &job = Job());

/**
 * Searches \a tree for the paths that any layer speaks of, deleted ones too, and calls \a deliver as soon as there is
 * something, a few times in all and the last time with isComplete: first come the paths whose last component the text
 * ends in, then those below them. No more than \a most are listed; the others are counted. Delivers no end if it is
 * cancelled.
 */
void searchPaths(const UnionTree &tree, const QString &text, std::size_t most, const Job &job,
    const std::function<void(const SearchHits &)> &deliver);

}
