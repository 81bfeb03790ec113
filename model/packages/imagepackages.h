// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "distribution.h"
#include "installedpackage.h"
#include "job.h"
#include "loadedimage.h"

namespace stratoscope
{

/** What an image's own databases say of packages, as of any layer at once. */
struct ImagePackages
{
    std::vector<InstalledPackage> packages; ///< As packageTimeline() sorts them.
    Distribution distribution; ///< As of the top.
    QStringList warnings; ///< What could not be read, for people.
};

/** Reads the packages of \a image. It may take as long as decoding its layers. Fails with ErrorKind::Cancelled only. */
Result<ImagePackages> readImagePackages(const LoadedImage &image, const Job &job);

}
