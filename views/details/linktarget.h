// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "uniontree.h"

namespace stratoscope
{

/**
 * Where the symbolic link \a link leads inside the image, through further links, as the highest layer sees it that sees
 * the link. Never on this machine: an absolute target starts at the image's root. Invalid where it leads nowhere, to
 * the root, or round in circles.
 */
PathId linkTarget(const UnionTree &tree, VersionId link);

}
