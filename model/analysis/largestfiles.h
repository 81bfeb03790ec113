// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "uniontree.h"

#include <vector>

namespace stratoscope
{

/** The up to \a most largest files visible at the top, largest first, then by version order; each inode once. A pure
 *  function. */
std::vector<VersionId> largestFiles(const UnionTree &tree, std::size_t most);

}
