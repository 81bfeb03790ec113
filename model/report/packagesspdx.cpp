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

constexpr QByteArrayView NoAssertion = "NOASSERTION";
constexpr QByteArrayView ImageRef = "SPDXRef-Image";

QString packageRef(std::size_t number)
{
    return QStringLiteral("SPDXRef-Package-%1").arg(number);
}

void writeCreation(JsonWriter &json, const PackageReport &report, const BomOrigin &origin)
{
    const QString name = report.image->image().displayName();
    json.field("spdxVersion", QByteArrayView("SPDX-2.3"));
    json.field("dataLicense", QByteArrayView("CC0-1.0"));
    json.field("SPDXID", QByteArrayView("SPDXRef-DOCUMENT"));
    json.field("name", name.isEmpty() ? QStringLiteral("image") : name);
    json.field("documentNamespace",
        QStringLiteral("https://spdx.org/spdxdocs/stratoscope-%1").arg(origin.uuid.toString(QUuid::WithoutBraces)));
    json.key("creationInfo");
    json.beginObject();
    json.field("created", origin.created.toString(Qt::ISODate));
    json.key("creators");
    json.beginArray();
    json.value(QStringLiteral("Tool: stratoscope-%1").arg(origin.toolVersion));
    json.endArray();
    json.endObject();
}

/** What each package has to say, though nobody looked. */
void writeUnknown(JsonWriter &json)
{
    json.field("downloadLocation", NoAssertion);
    json.field("filesAnalyzed", false);
    json.field("licenseConcluded", NoAssertion);
    json.field("copyrightText", NoAssertion);
}

void writeImagePackage(JsonWriter &json, const PackageReport &report)
{
    const Image &image = report.image->image();
    json.beginObject();
    json.field("SPDXID", ImageRef);
    json.field("name", image.displayName().isEmpty() ? QStringLiteral("image") : image.displayName());
    const QString id = image.id.toString();
    if (!id.isEmpty())
        json.field("versionInfo", id);
    json.field("primaryPackagePurpose", QByteArrayView("CONTAINER"));
    writeUnknown(json);
    json.field("licenseDeclared", NoAssertion);
    json.endObject();
}

void writeSpdxPackage(JsonWriter &json, const PackageReport &report, const InstalledPackage &each, std::size_t number)
{
    const Package &package = each.package;
    json.beginObject();
    json.field("SPDXID", packageRef(number));
    json.field("name", package.name);
    if (!package.version.isEmpty())
        json.field("versionInfo", package.version);
    writeUnknown(json);
    const bool isExpression = isLicenseExpression(package.license);
    json.field("licenseDeclared", isExpression ? package.license : QString::fromLatin1(NoAssertion));
    if (!isExpression && !package.license.isEmpty())
        json.field("licenseComments", QStringLiteral("As the package says it: ") + package.license);
    json.field("sourceInfo",
        QStringLiteral("from %1, layer %2")
            .arg(QString::fromUtf8(report.image->tree.paths().fullPath(each.database)))
            .arg(each.layer.value));
    json.key("externalRefs");
    json.beginArray();
    json.beginObject();
    json.field("referenceCategory", QByteArrayView("PACKAGE-MANAGER"));
    json.field("referenceType", QByteArrayView("purl"));
    json.field("referenceLocator", packageUrl(package, report.packages.distribution));
    json.endObject();
    json.endArray();
    json.endObject();
}

void writeRelationship(JsonWriter &json, QByteArrayView from, const char *type, const QString &to)
{
    json.beginObject();
    json.field("spdxElementId", from);
    json.field("relationshipType", QByteArrayView(type));
    json.field("relatedSpdxElement", to);
    json.endObject();
}

}

QByteArray packagesSpdx(const PackageReport &report, const BomOrigin &origin)
{
    const PackageList packages = bomPackages(report);
    QByteArray text;
    JsonWriter json(text, JsonWriter::Style::Indented);
    json.beginObject();
    writeCreation(json, report, origin);
    json.key("packages");
    json.beginArray();
    writeImagePackage(json, report);
    for (std::size_t i = 0; i < packages.size(); ++i)
        writeSpdxPackage(json, report, *packages[i], i);
    json.endArray();
    json.key("relationships");
    json.beginArray();
    writeRelationship(json, "SPDXRef-DOCUMENT", "DESCRIBES", QString::fromLatin1(ImageRef));
    for (std::size_t i = 0; i < packages.size(); ++i)
        writeRelationship(json, ImageRef, "CONTAINS", packageRef(i));
    json.endArray();
    json.endObject();
    return text + '\n';
}

}
