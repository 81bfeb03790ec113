// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "uniontree.h"

namespace stratoscope
{

/** What two trees show at their tops, path by path. */
struct JoinedTrees
{
    PathTable paths; ///< The first tree's paths keep their IDs.
    std::vector<VersionId> before; ///< By PathId; invalid if the first tree shows nothing.
    std::vector<VersionId> after;
};

JoinedTrees joinTrees(const UnionTree &before, const UnionTree &after);

}
