// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "distribution.h"
#include "job.h"
#include "loadedimage.h"
#include "package.h"
#include "packagefile.h"

namespace stratoscope
{

/** What one version of a file says of packages. */
struct PackageFacts
{
    VersionId version;
    PackageFile file = PackageFile::None;
    std::vector<Package> packages; ///< Without their files,
    std::vector<std::vector<PathId>> owned; ///< which are here, for each of them.
    std::vector<PathId> listed; ///< For a list: the files it names.
    QString license; ///< For a copyright.
    Distribution distribution; ///< For an os-release.
    QString problem; ///< Why it could not be read, for people; empty if it could.
};

/**
 * Reads every version in \a image of every file that tells of packages, layer by layer in the order of their places, so
 * that a compressed layer is decoded once. Sorted by version. Fails with ErrorKind::Cancelled only.
 */
Result<std::vector<PackageFacts>> readPackageFacts(const LoadedImage &image, const Job &job);

}
