// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "buildrecord.h"
#include "imagepackages.h"
#include "loadedimage.h"

#include <optional>

namespace stratoscope
{

/** The formats that lists of packages are written in. */
enum class PackageFormat {
    Table,
    Json,
    Spdx, ///< SPDX 2.3 in JSON.
    CycloneDx, ///< CycloneDX 1.5 in JSON.
};

/** "table", as on the command line. */
const char *packageFormatName(PackageFormat format);

/** Which packages to write. */
struct PackageSelection
{
    LayerIndex upTo; ///< Those as of this layer,
    std::optional<LayerIndex> layer; ///< or, if set, those that this layer brought and removed.
};

/** Everything that a list of packages is made of. */
struct PackageReport
{
    LoadedImagePtr image;
    ImagePackages packages;
    PackageSelection selection;
    BuildRecordPtr build = nullptr; ///< With the bills of materials to compare with; may be null.
};

/** \a report in \a format, as UTF-8. A table has lines of at most \a width characters where possible (0: any width); other
 *  formats ignore it. Bills of materials are as old as SOURCE_DATE_EPOCH says, else they are from now. */
QByteArray writtenPackages(const PackageReport &report, PackageFormat format, int width = 0);

}
