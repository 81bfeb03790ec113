// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "joinedtrees.h"
#include "loadedimage.h"
#include "pathdifference.h"

namespace stratoscope
{

/**
 * The paths of \a joined that differ, and those above them, as ImageComparison::tree has them. \a same says which
 * layers have the very same entries (sameLayers()). Reads files where only that can tell. Fails with
 * ErrorKind::Cancelled only.
 */
Result<std::vector<PathDifference>> changedPaths(const LoadedImage &before, const LoadedImage &after,
    const JoinedTrees &joined, const std::vector<LayerIndex> &same, const Job &job);

}
