// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "sbom.h"

#include "json.h"
#include "timestamp.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace stratoscope
{

namespace
{

struct SbomWords
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::Sbom)
};

constexpr std::size_t MostPackages = 200'000;
constexpr qsizetype LongestField = 1'024;
constexpr qsizetype LongestUrl = 4'096;
/** Components may have components. */
constexpr int DeepestComponent = 32;

QString field(const QJsonObject &object, const char *key, qsizetype longest = LongestField)
{
    return object.value(QLatin1String(key)).toString().left(longest);
}

void add(Sbom &sbom, SbomPackage package)
{
    if (package.name.isEmpty())
        return;
    sbom.isCut = sbom.isCut || sbom.packages.size() >= MostPackages;
    if (!sbom.isCut)
        sbom.packages.push_back(std::move(package));
}

/** The "purl" among the references of an SPDX package. */
QString spdxUrl(const QJsonObject &package)
{
    for (const QJsonValue &value : package.value(QStringLiteral("externalRefs")).toArray()) {
        const QJsonObject reference = value.toObject();
        if (field(reference, "referenceType") == QLatin1String("purl"))
            return field(reference, "referenceLocator", LongestUrl);
    }
    return {};
}

/** What the document is about, and not what is in it. */
bool isWhole(const QJsonObject &package)
{
    const QString purpose = field(package, "primaryPackagePurpose");
    return purpose == QLatin1String("CONTAINER") || purpose == QLatin1String("OPERATING-SYSTEM")
        || purpose == QLatin1String("OPERATING_SYSTEM");
}

Sbom readSpdx(const QJsonObject &document)
{
    Sbom sbom;
    sbom.format = QStringLiteral("SPDX ") + field(document, "spdxVersion").section(QLatin1Char('-'), 1);
    const QJsonObject creation = document.value(QStringLiteral("creationInfo")).toObject();
    sbom.created = parseTimestamp(field(creation, "created"));
    for (const QJsonValue &creator : creation.value(QStringLiteral("creators")).toArray()) {
        const QLatin1String start("Tool: ");
        if (sbom.tool.isEmpty() && creator.toString().startsWith(start))
            sbom.tool = creator.toString().mid(start.size()).left(LongestField);
    }
    for (const QJsonValue &value : document.value(QStringLiteral("packages")).toArray()) {
        const QJsonObject package = value.toObject();
        const QString url = spdxUrl(package);
        if (!url.isEmpty() || !isWhole(package))
            add(sbom, {field(package, "name"), field(package, "versionInfo"), url});
    }
    return sbom;
}

/** Files and systems are no packages. */
bool isPackage(const QJsonObject &component)
{
    const QString type = field(component, "type");
    return type == QLatin1String("library") || type == QLatin1String("application")
        || type == QLatin1String("framework") || component.contains(QStringLiteral("purl"));
}

void addComponents(Sbom &sbom, const QJsonArray &components, int depth)
{
    for (const QJsonValue &value : components) {
        const QJsonObject component = value.toObject();
        const QString group = field(component, "group");
        const QString name = field(component, "name");
        if (isPackage(component)) {
            add(sbom,
                {group.isEmpty() ? name : group + QLatin1Char('/') + name, field(component, "version"),
                    field(component, "purl", LongestUrl)});
        }
        if (depth < DeepestComponent)
            addComponents(sbom, component.value(QStringLiteral("components")).toArray(), depth + 1);
    }
}

/** "tools" was a list, and later has one. */
QString cycloneTool(const QJsonObject &metadata)
{
    const QJsonValue tools = metadata.value(QStringLiteral("tools"));
    const QJsonArray list
        = tools.isArray() ? tools.toArray() : tools.toObject().value(QStringLiteral("components")).toArray();
    const QJsonObject first = list.at(0).toObject();
    return (field(first, "name") + QLatin1Char(' ') + field(first, "version")).trimmed();
}

Sbom readCycloneDx(const QJsonObject &document)
{
    Sbom sbom;
    sbom.format = QStringLiteral("CycloneDX ") + field(document, "specVersion");
    const QJsonObject metadata = document.value(QStringLiteral("metadata")).toObject();
    sbom.created = parseTimestamp(field(metadata, "timestamp"));
    sbom.tool = cycloneTool(metadata);
    addComponents(sbom, document.value(QStringLiteral("components")).toArray(), 0);
    return sbom;
}

}

QString Sbom::title() const
{
    return tool.isEmpty() ? format : SbomWords::tr("%1 (%2)", "a format, a program").arg(format, tool);
}

bool isSbom(const QString &predicateType)
{
    return predicateType.startsWith(QLatin1String("https://spdx.dev/"))
        || predicateType.startsWith(QLatin1String("https://cyclonedx.org/"));
}

Result<Sbom> parseSbom(const QJsonObject &document, const QString &name)
{
    if (document.contains(QStringLiteral("spdxVersion")))
        return readSpdx(document);
    if (document.value(QStringLiteral("bomFormat")).toString() == QLatin1String("CycloneDX"))
        return readCycloneDx(document);
    // cosign once put the text of the document into the statement.
    if (const QJsonValue data = document.value(QStringLiteral("Data")); data.isString()) {
        return parseJsonObject(data.toString().toUtf8(), name).and_then([&](const QJsonObject &inner) {
            return inner.contains(QStringLiteral("Data"))
                ? Result<Sbom>(failure(ErrorKind::NotAnImage, name, SbomWords::tr("no bill of materials")))
                : parseSbom(inner, name);
        });
    }
    return failure(ErrorKind::NotAnImage, name,
        SbomWords::tr("no bill of materials in a form that is read here: SPDX 2 or CycloneDX, in JSON"));
}

}
