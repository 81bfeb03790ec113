// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "jsonwriter.h"
#include "licenseexpression.h"
#include "packagebom.h"
#include "packageurl.h"

namespace stratoscope
{

namespace
{

void writeProperty(JsonWriter &json, const char *name, const QString &value)
{
    json.beginObject();
    json.field("name", QByteArrayView(name));
    json.field("value", value);
    json.endObject();
}

void writeMetadata(JsonWriter &json, const PackageReport &report, const BomOrigin &origin)
{
    const Image &image = report.image->image();
    json.key("metadata");
    json.beginObject();
    json.field("timestamp", origin.created.toString(Qt::ISODate));
    json.key("tools");
    json.beginObject();
    json.key("components");
    json.beginArray();
    json.beginObject();
    json.field("type", QByteArrayView("application"));
    json.field("name", QByteArrayView("stratoscope"));
    json.field("version", origin.toolVersion);
    json.endObject();
    json.endArray();
    json.endObject();
    json.key("component");
    json.beginObject();
    json.field("bom-ref", QByteArrayView("image"));
    json.field("type", QByteArrayView("container"));
    json.field("name", image.displayName().isEmpty() ? QStringLiteral("image") : image.displayName());
    if (const QString id = image.id.toString(); !id.isEmpty())
        json.field("version", id);
    json.endObject();
    json.endObject();
}

void writeDistribution(JsonWriter &json, const Distribution &distribution)
{
    if (distribution.id.isEmpty())
        return;
    json.beginObject();
    json.field("bom-ref", QByteArrayView("distribution"));
    json.field("type", QByteArrayView("operating-system"));
    json.field("name", distribution.id);
    if (!distribution.version.isEmpty())
        json.field("version", distribution.version);
    if (!distribution.name.isEmpty())
        json.field("description", distribution.name);
    json.endObject();
}

void writeLicense(JsonWriter &json, const QString &license)
{
    if (license.isEmpty())
        return;
    json.key("licenses");
    json.beginArray();
    json.beginObject();
    if (isLicenseExpression(license)) {
        json.field("expression", license);
    } else {
        json.key("license");
        json.beginObject();
        json.field("name", license);
        json.endObject();
    }
    json.endObject();
    json.endArray();
}

/** Of Maven's "group:artifact" and npm's "@scope/name", the first goes into a field of its own. */
void writeName(JsonWriter &json, const Package &package)
{
    const bool isJava = package.ecosystem == Ecosystem::Java;
    const bool isScoped = package.ecosystem == Ecosystem::Npm && package.name.startsWith(QLatin1Char('@'));
    const qsizetype end = package.name.indexOf(isJava ? QLatin1Char(':') : QLatin1Char('/'));
    if ((isJava || isScoped) && end > 0)
        json.field("group", package.name.left(end));
    json.field("name", (isJava || isScoped) && end > 0 ? package.name.mid(end + 1) : package.name);
}

void writeComponent(JsonWriter &json, const PackageReport &report, const InstalledPackage &each, std::size_t number)
{
    const Package &package = each.package;
    json.beginObject();
    json.field("bom-ref", QStringLiteral("package-%1").arg(number));
    json.field("type", QByteArrayView("library"));
    writeName(json, package);
    if (!package.version.isEmpty())
        json.field("version", package.version);
    writeLicense(json, package.license);
    json.field("purl", packageUrl(package, report.packages.distribution));
    json.key("properties");
    json.beginArray();
    writeProperty(json, "stratoscope:layer", QString::number(each.layer.value));
    writeProperty(json, "stratoscope:database", QString::fromUtf8(report.image->tree.paths().fullPath(each.database)));
    json.endArray();
    json.endObject();
}

}

QByteArray packagesCycloneDx(const PackageReport &report, const BomOrigin &origin)
{
    const PackageList packages = bomPackages(report);
    QByteArray text;
    JsonWriter json(text, JsonWriter::Style::Indented);
    json.beginObject();
    json.field("$schema", QByteArrayView("http://cyclonedx.org/schema/bom-1.5.schema.json"));
    json.field("bomFormat", QByteArrayView("CycloneDX"));
    json.field("specVersion", QByteArrayView("1.5"));
    json.field("serialNumber", QStringLiteral("urn:uuid:") + origin.uuid.toString(QUuid::WithoutBraces));
    json.field("version", 1);
    writeMetadata(json, report, origin);
    json.key("components");
    json.beginArray();
    writeDistribution(json, report.packages.distribution);
    for (std::size_t i = 0; i < packages.size(); ++i)
        writeComponent(json, report, *packages[i], i);
    json.endArray();
    json.endObject();
    return text + '\n';
}

}
