// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "joinedtrees.h"
#include "pathdifference.h"

namespace stratoscope
{

/** How one path changed, without anything below it. */
struct PathChange
{
    Change change = Change::Unchanged;
    ChangedFields fields;
    qint64 bytes = 0;
};

/** The actual changes among \a changes (by PathId) and their parent directories, with sums: ImageComparison::tree. */
std::vector<PathDifference> differenceTree(
    const std::vector<PathChange> &changes, const JoinedTrees &joined, const UnionTree &before, const UnionTree &after);

}
