// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "distribution.h"
#include "package.h"

namespace stratoscope
{

/** The package URL of \a package: "pkg:deb/debian/vim@2:9.0?arch=amd64&distro=debian-12" (purl-spec, PURL-TYPES). */
QString packageUrl(const Package &package, const Distribution &distribution);

}
