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

/** The package URL of a package of SPDX 3, which has a place of its own and another among identifiers. */
QString spdx3Url(const QJsonObject &package)
{
    const QString url = field(package, "software_packageUrl", LongestUrl);
    for (const QJsonValue &value : package.value(QStringLiteral("externalIdentifier")).toArray()) {
        const QJsonObject identifier = value.toObject();
        if (url.isEmpty() && field(identifier, "externalIdentifierType") == QLatin1String("packageUrl"))
            return field(identifier, "identifier", LongestUrl);
    }
    return url;
}

/** True if \a package, of SPDX 3, is what the document is about. */
bool isWholeSpdx3(const QJsonObject &package)
{
    const QString purpose = field(package, "software_primaryPurpose");
    return purpose == QLatin1String("container") || purpose == QLatin1String("operatingSystem");
}

/** SPDX 3 in JSON-LD: all elements are in one flat list, and what the prefix "software_" has is of the software profile. */
Sbom readSpdx3(const QJsonArray &graph)
{
    Sbom sbom;
    QString version = QStringLiteral("3");
    for (const QJsonValue &value : graph) {
        const QJsonObject element = value.toObject();
        const QString type = field(element, "type").isEmpty() ? field(element, "@type") : field(element, "type");
        if (type == QLatin1String("CreationInfo") && !sbom.created.isValid()) {
            sbom.created = parseTimestamp(field(element, "created"));
            if (const QString spec = field(element, "specVersion"); !spec.isEmpty())
                version = spec;
        } else if (type == QLatin1String("Tool") && sbom.tool.isEmpty()) {
            sbom.tool = field(element, "name");
        } else if (type == QLatin1String("software_Package")) {
            const QString url = spdx3Url(element);
            if (!url.isEmpty() || !isWholeSpdx3(element))
                add(sbom, {field(element, "name"), field(element, "software_packageVersion"), url});
        }
    }
    sbom.format = QStringLiteral("SPDX ") + version;
    return sbom;
}

/** True if \a document says by its context that its elements are those of SPDX 3. */
bool isSpdx3(const QJsonObject &document)
{
    const QJsonValue context = document.value(QStringLiteral("@context"));
    const QString first = context.isArray() ? context.toArray().at(0).toString() : context.toString();
    return first.startsWith(QLatin1String("https://spdx.org/rdf/3."))
        && document.value(QStringLiteral("@graph")).isArray();
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
    if (isSpdx3(document))
        return readSpdx3(document.value(QStringLiteral("@graph")).toArray());
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
        SbomWords::tr("not a bill of materials in a supported format: SPDX or CycloneDX, in JSON"));
}

}
