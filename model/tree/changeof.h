// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "uniontree.h"

namespace stratoscope
{

/** What comparing two versions of a path came to. */
struct ChangeAnswer
{
    Change change = Change::Added;
    ChangedFields fields;
    bool needsContent = false; ///< Two files of one size whose content is not known: Modified until it is.
};

/** What \a after does to \a before (invalid: nothing was there); \a hidesBelow: its layer hides all below the path. */
ChangeAnswer changeOf(const UnionTree &tree, VersionId before, VersionId after, bool hidesBelow);

/** As changeOf(), for versions in two trees, of which \a after is the one that came to be. */
ChangeAnswer changeBetween(const UnionTree &leftTree, VersionId before, const UnionTree &rightTree, VersionId after);

/** The change of a file whose contents turned out to be \a equal, given the metadata that differ. */
Change fileChange(bool equal, const ChangedFields &fields);

}
