// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "job.h"
#include "package.h"

#include <vector>

namespace stratoscope
{

/** The packages that dpkg's \a status, or a file of status.d, has as unpacked: not those of which it knows but a name, or
 *  configuration left behind (dpkg-query(1), "Package status"). Without their files, which are elsewhere. */
std::vector<Package> dpkgPackages(QByteArrayView status, const Job &job);

/** The paths in a file info/NAME.list. */
QByteArrayList dpkgList(QByteArrayView list);
/** The paths in a file NAME.md5sums, all that status.d has. */
QByteArrayList dpkgSums(QByteArrayView sums);

/** The licenses that a machine-readable debian/copyright names, each once: "GPL-2+, MIT". Empty for any other. */
QString debianLicense(QByteArrayView copyright);

}
