// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "joinedtrees.h"
#include "loadedimage.h"
#include "pathdifference.h"

namespace stratoscope
{

/**
 * The paths of \a joined that differ, and their parents, for ImageComparison::tree. \a same tells which layers have
 * identical entries (sameLayers()). Reads files only where nothing else can tell. Fails only with
 * ErrorKind::Cancelled.
 */
Result<std::vector<PathDifference>> changedPaths(const LoadedImage &before, const LoadedImage &after,
    const JoinedTrees &joined, const std::vector<LayerIndex> &same, const Job &job);

}
