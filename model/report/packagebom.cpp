// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "packagebom.h"

#include "packageurl.h"

#include <QCoreApplication>

namespace stratoscope
{

namespace
{

/** Of this program's own bills: made once, at random. */
const QUuid BomNamespace(0x6f0c1b64, 0x4a5e, 0x4f0e, 0x9d, 0x53, 0x1f, 0x6b, 0x0a, 0x7c, 0x2e, 0x91);

QDateTime timeOfBom()
{
    bool isNumber = false;
    const qint64 wanted = qgetenv("SOURCE_DATE_EPOCH").toLongLong(&isNumber);
    // RFC 3339 has years of four digits.
    const bool isUsable = isNumber && wanted >= 0 && wanted < 253'402'300'800;
    return isUsable ? QDateTime::fromSecsSinceEpoch(wanted, Qt::UTC) : QDateTime::currentDateTimeUtc();
}

}

BomOrigin bomOrigin(const PackageReport &report)
{
    BomOrigin origin {timeOfBom(), QCoreApplication::applicationVersion(), {}};
    QByteArray content = origin.created.toString(Qt::ISODate).toUtf8() + origin.toolVersion.toUtf8()
        + report.image->image().id.toString().toUtf8() + report.image->image().displayName().toUtf8();
    for (const InstalledPackage *package : bomPackages(report))
        content += '\n' + packageUrl(package->package, report.packages.distribution).toUtf8();
    origin.uuid = QUuid::createUuidV5(BomNamespace, content);
    return origin;
}

PackageList bomPackages(const PackageReport &report)
{
    return report.selection.layer ? packagesBroughtBy(report.packages, *report.selection.layer)
                                  : packagesAt(report.packages, report.selection.upTo);
}

}
