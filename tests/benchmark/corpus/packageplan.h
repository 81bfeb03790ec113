// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "layerplan.h"

namespace stratoscope::benchmark
{

/** What a package's files and their names follow from. */
struct PackageId
{
    quint64 seed = 0;
    quint64 number = 0; ///< Keeps apart packages that happen to have the same name.
};

/** Where a package's files are. */
QByteArray packageDirectory(const PackageId &package);
/** The entries of \a package, with contents that follow from \a contentSeed: another seed is another version. */
bool addPackage(const PackageId &package, quint64 contentSeed, const LayerPlan::Visit &add);
/** The directories that packages are put into. */
bool addPlaces(const LayerPlan::Visit &add);

PlannedEntry plannedDirectory(const QByteArray &path);
/** A file with a size as it is usual, and content, that follow from \a contentSeed. */
PlannedEntry plannedFile(const QByteArray &path, quint64 contentSeed);

}
