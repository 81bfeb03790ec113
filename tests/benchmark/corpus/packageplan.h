// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "layerplan.h"

namespace stratoscope::benchmark
{

/** Determines a package's files and their names. */
struct PackageId
{
    quint64 seed = 0;
    quint64 number = 0; ///< Distinguishes packages that happen to have the same name.
};

/** The directory that holds a package's files. */
QByteArray packageDirectory(const PackageId &package);
/** The entries of \a package, with contents derived from \a contentSeed: another seed is another version. */
bool addPackage(const PackageId &package, quint64 contentSeed, const LayerPlan::Visit &add);
/** The directories that packages install into. */
bool addPlaces(const LayerPlan::Visit &add);

PlannedEntry plannedDirectory(const QByteArray &path);
/** A file with a typical size and content, both derived from \a contentSeed. */
PlannedEntry plannedFile(const QByteArray &path, quint64 contentSeed);

}
