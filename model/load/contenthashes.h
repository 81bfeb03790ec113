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

/** The kind of hash that most files of \a layers have. */
ContentHash::Kind hashKind(const std::vector<LoadedLayer> &layers);

/** The content hash of \a version, computed if unknown or of another kind; empty if the content cannot be read. */
std::optional<ContentHash> contentHash(const UnionTree &tree, const std::vector<LoadedLayer> &layers, VersionId version,
    ContentHash::Kind kind, const Job &job);

/** The hashes of all readable \a versions, computed in parallel. Fails only with ErrorKind::Cancelled. */
Result<ContentHashes> contentHashes(
    const LoadedImage &image, const std::vector<VersionId> &versions, ContentHash::Kind kind, const Job &job);

}
