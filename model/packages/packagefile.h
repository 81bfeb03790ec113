// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "pathtable.h"

namespace stratoscope
{

/** What a file tells of packages, by its name alone. */
enum class PackageFile {
    None,
    DpkgStatus,
    DpkgList, ///< info/NAME.list: the files of a package.
    DpkgSums, ///< status.d/NAME.md5sums: likewise.
    DebianCopyright,
    Apk,
    Rpm, ///< In any of the formats that rpm has had.
    Npm,
    PythonMetadata,
    PythonRecord,
    Gemspec,
    Jar,
    OsRelease,
    Program, ///< Any program: see whether its toolchain left a note. No name tells.
};

/** What the file at \a path would be. */
PackageFile packageFile(const PathTable &paths, PathId path);

/** True for a database, whose visibility is that of its packages; false for what only adds to them. */
bool hasPackages(PackageFile file);

}
