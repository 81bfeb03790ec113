// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "uniontree.h"

#include <QString>

#include <vector>

namespace stratoscope
{

/** A property in which two versions of a path differ, in readable form. */
struct FieldChange
{
    QString field; ///< "Mode", "Owner", …
    QString from;
    QString to;
    bool isContent = false; ///< It is the content, for which its hash stands.
};

/** How \a after differs from \a before: type and content first. */
std::vector<FieldChange> fieldChanges(const UnionTree &tree, VersionId before, VersionId after);
/** The same of versions in two images. */
std::vector<FieldChange> fieldChanges(
    const UnionTree &oldTree, VersionId before, const UnionTree &newTree, VersionId after);

}
