// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "uniontree.h"

namespace stratoscope
{

/** The result of comparing two versions of a path. */
struct ChangeAnswer
{
    Change change = Change::Added;
    ChangedFields fields;
    bool needsContent = false; ///< Two files of equal size with unknown content: counts as Modified until it is known.
};

/** How \a after changes \a before (invalid: nothing); \a hidesBelow: its layer hides everything below the path. */
ChangeAnswer changeOf(const UnionTree &tree, VersionId before, VersionId after, bool hidesBelow);

/** Like changeOf(), for versions in two trees; \a after is the newer one. */
ChangeAnswer changeBetween(const UnionTree &leftTree, VersionId before, const UnionTree &rightTree, VersionId after);

/** The change of a file whose contents turned out \a equal or not, given the metadata that differ. */
Change fileChange(bool equal, const ChangedFields &fields);

}
