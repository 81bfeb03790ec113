// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "joinedtrees.h"
#include "pathdifference.h"

namespace stratoscope
{

/** What became of one path, without what is below it. */
struct PathChange
{
    Change change = Change::Unchanged;
    ChangedFields fields;
    qint64 bytes = 0;
};

/** Of \a changes, by PathId, those that are any, and the directories above them, with sums: ImageComparison::tree. */
std::vector<PathDifference> differenceTree(
    const std::vector<PathChange> &changes, const JoinedTrees &joined, const UnionTree &before, const UnionTree &after);

}
