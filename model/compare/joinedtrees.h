// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "uniontree.h"

namespace stratoscope
{

/** What both of two trees show at their tops, path by path. */
struct JoinedTrees
{
    PathTable paths; ///< Those of the first tree keep their ids.
    std::vector<VersionId> before; ///< By PathId; invalid where the first shows nothing.
    std::vector<VersionId> after;
};

JoinedTrees joinTrees(const UnionTree &before, const UnionTree &after);

}
