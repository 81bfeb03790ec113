// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "bytesource.h"
#include "job.h"
#include "package.h"

#include <vector>

namespace stratoscope
{

/** The packages in the jar, war or ear \a archive, which is called \a name ("spring-core-6.1.jar"), and in the jars in it:
 *  by Maven's pom.properties, else by the manifest and the name. What gives the archive its name comes first. */
std::vector<Package> javaPackages(const ByteSourcePtr &archive, const QByteArray &name, const Job &job);

/** The package that an archive \a name without pom.properties has, given its \a manifest, which may be empty. */
Package javaPackageOf(const QByteArray &name, QByteArrayView manifest);

}
