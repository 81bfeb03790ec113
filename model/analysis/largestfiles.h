// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "uniontree.h"

#include <vector>

namespace stratoscope
{

/** The \a most largest files that can be seen at the top, the largest first, those of one size by the order of their
 *  versions; an inode once. A pure function. */
std::vector<VersionId> largestFiles(const UnionTree &tree, std::size_t most);

}
