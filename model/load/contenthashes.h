// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "loadedimage.h"

#include <utility>
#include <vector>

namespace stratoscope
{

/** Hashes of content that the tree itself does not know, by the version that stands for the inode; sorted by it. */
using ContentHashes = std::vector<std::pair<VersionId, ContentHash>>;

/** The hash of the content of \a version, read where it is not known; empty where it cannot be read. */
std::optional<ContentHash> contentHash(
    const UnionTree &tree, const std::vector<LoadedLayer> &layers, VersionId version, const Job &job);

/** The hashes of those of \a versions that can be read, side by side. Fails with ErrorKind::Cancelled only. */
Result<ContentHashes> contentHashes(const LoadedImage &image, const std::vector<VersionId> &versions, const Job &job);

}
