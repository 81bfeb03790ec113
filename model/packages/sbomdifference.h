// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "packageviews.h"
#include "sbom.h"

namespace stratoscope
{

/** The packages in an image held against a bill of materials that somebody else made of it. Valid as long as both. */
struct SbomDifference
{
    std::size_t common = 0; ///< Packages that both have.
    PackageList unlisted; ///< In the image's own databases, but not in the bill.
    std::vector<const SbomPackage *> unknown; ///< In the bill, but in none of these databases.
};

/** What each of the packages as of \a upTo and \a bill lacks. Packages are the same if their package URLs are, but for
 *  architecture, distribution and spelling; without one, if name and version are. */
SbomDifference compareWithSbom(const ImagePackages &packages, LayerIndex upTo, const Sbom &bill);

}
