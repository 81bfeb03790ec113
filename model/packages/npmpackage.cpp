// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "npmpackage.h"

#include "json.h"
#include "packagelimits.h"

#include <QJsonArray>
#include <QStringList>

namespace stratoscope
{

namespace
{

/** "license": "MIT", or, in old packages, {"type": "MIT"}. */
QString npmLicense(const QJsonValue &value)
{
    return value.isObject() ? value.toObject().value(QLatin1String("type")).toString() : value.toString();
}

QString npmLicenses(const QJsonObject &object)
{
    const QString license = npmLicense(object.value(QLatin1String("license")));
    if (!license.isEmpty())
        return license;
    QStringList licenses;
    for (const QJsonValue &value : object.value(QLatin1String("licenses")).toArray()) {
        if (const QString each = npmLicense(value); !each.isEmpty() && licenses.size() < 20)
            licenses.append(each);
    }
    return licenses.join(QStringLiteral(", "));
}

}

Package npmPackage(const QByteArray &json)
{
    Package package;
    package.ecosystem = Ecosystem::Npm;
    const Result<QJsonObject> object = parseJsonObject(json, {});
    if (!object)
        return package;
    package.name = object->value(QLatin1String("name")).toString().left(limits::PackageText);
    package.version = object->value(QLatin1String("version")).toString().left(limits::PackageText);
    package.license = npmLicenses(*object).left(limits::PackageText);
    return package;
}

}
