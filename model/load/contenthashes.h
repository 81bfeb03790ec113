// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "loadedimage.h"

#include <utility>
#include <vector>

namespace stratoscope
{

/** Hashes of content that the tree itself does not know, sorted by the version that represents the inode. */
using ContentHashes = std::vector<std::pair<VersionId, ContentHash>>;

/** The content hash of \a version, computed if unknown; empty if the content cannot be read. */
std::optional<ContentHash> contentHash(
    const UnionTree &tree, const std::vector<LoadedLayer> &layers, VersionId version, const Job &job);

/** The hashes of all readable \a versions, computed in parallel. Fails only with ErrorKind::Cancelled. */
Result<ContentHashes> contentHashes(const LoadedImage &image, const std::vector<VersionId> &versions, const Job &job);

}
