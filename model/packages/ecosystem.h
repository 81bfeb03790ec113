// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

namespace stratoscope
{

/** Who made a package, and so which database tells of it. */
enum class Ecosystem {
    Debian, ///< dpkg's status, or status.d.
    Alpine, ///< apk's installed.
    Rpm, ///< rpmdb.sqlite.
    Npm, ///< node_modules.
    Python, ///< dist-info and egg-info.
    Ruby, ///< gemspecs.
    Go, ///< What the Go toolchain writes into programs.
    Rust, ///< What cargo-auditable writes into programs.
    Java, ///< Manifests and pom.properties in jars.
};

/** For machines, and for people who use it: "dpkg", "npm". */
const char *ecosystemName(Ecosystem ecosystem);
/** The type of a package URL: "deb", "npm". */
const char *packageUrlType(Ecosystem ecosystem);
/** True where the distribution itself puts packages, which own the others' files too. */
bool isOfSystem(Ecosystem ecosystem);

}
