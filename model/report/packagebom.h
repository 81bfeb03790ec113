// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "packagereport.h"
#include "packageviews.h"

#include <QDateTime>
#include <QUuid>

namespace stratoscope
{

/** Who made a bill of materials and when. */
struct BomOrigin
{
    QDateTime created; ///< In UTC.
    QString toolVersion;
    QUuid uuid; ///< The same for the same packages, time and tool.
};

/** The origin of a bill of \a report made now, or when SOURCE_DATE_EPOCH says. */
BomOrigin bomOrigin(const PackageReport &report);

/** The packages that a bill lists: as of a layer, or what a layer brought. */
PackageList bomPackages(const PackageReport &report);

/** SPDX 2.3 in JSON. */
QByteArray packagesSpdx(const PackageReport &report, const BomOrigin &origin);
/** CycloneDX 1.5 in JSON. */
QByteArray packagesCycloneDx(const PackageReport &report, const BomOrigin &origin);

}
