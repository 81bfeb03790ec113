// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "uniontree.h"

namespace stratoscope
{

/**
 * Where the symbolic link \a link points to inside the image, through further links, as seen by the highest layer that
 * sees the link. Never follows anything on the host: an absolute target starts at the image's root. Invalid if it leads
 * nowhere, to the root, or in circles.
 */
PathId linkTarget(const UnionTree &tree, VersionId link);

}
