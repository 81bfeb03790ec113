// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "imagepackages.h"

namespace stratoscope
{

/** Valid as long as what they were made from. */
using PackageList = std::vector<const InstalledPackage *>;

/** The packages as of \a upTo, in their order. */
PackageList packagesAt(const ImagePackages &packages, LayerIndex upTo);
/** The packages that \a layer brought, also in place of others. */
PackageList packagesBroughtBy(const ImagePackages &packages, LayerIndex layer);
/** The packages that \a layer removed, without others in their place. */
PackageList packagesRemovedBy(const ImagePackages &packages, LayerIndex layer);
/** The packages that lower layers have and the databases as of \a upTo know in no version; each as it was last. */
PackageList packagesGoneAt(const ImagePackages &packages, LayerIndex upTo);

/** The packages of one ecosystem, counted. */
struct EcosystemSum
{
    Ecosystem ecosystem = Ecosystem::Debian;
    std::size_t count = 0; ///< At the top.
    quint64 bytes = 0; ///< Of those.
    std::size_t gone = 0; ///< Only in hidden layers.
};

/** One for each ecosystem that has any, as of \a top. */
std::vector<EcosystemSum> ecosystemSums(const ImagePackages &packages, LayerIndex top);

}
