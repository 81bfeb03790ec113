// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "imagepackages.h"

#include <memory>

namespace stratoscope
{

using ImagePackagesPtr = std::shared_ptr<const ImagePackages>;

/** Which package a file is of. Immutable. */
class PackageOwners
{
public:
    PackageOwners() = default;
    explicit PackageOwners(ImagePackagesPtr packages);

    /** The packages that own the file at \a path as of \a upTo: the system's first, each valid as long as this. */
    std::vector<const InstalledPackage *> ownersOf(PathId path, LayerIndex upTo) const;

private:
    ImagePackagesPtr m_packages;
    std::vector<std::pair<PathId, quint32>> m_owners; ///< Files and numbers of packages, sorted.
};

}
