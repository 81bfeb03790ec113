// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "bytemap.h"
#include "packagereading.h"

#include <QStringList>

namespace stratoscope
{

/** A map of packages: the root has a node for each, heaviest first, and that has its files. */
struct PackageMap
{
    ByteMap map; ///< A package's node has the path of the root directory.
    QStringList names; ///< Of the packages, and of what is in none, for nodes 1, 2, …
};

/** The map of \a items, whose owners are the packages as of \a upTo. */
PackageMap packageMap(const std::vector<ByteItem> &items, const KnownPackages &packages, LayerIndex upTo);

}
