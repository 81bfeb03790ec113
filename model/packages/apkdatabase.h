// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "job.h"
#include "package.h"

#include <vector>

namespace stratoscope
{

/** The packages in apk's \a installed, with their files (apk-package(5), "INSTALLED DATABASE"). */
std::vector<Package> apkPackages(QByteArrayView installed, const Job &job);

}
