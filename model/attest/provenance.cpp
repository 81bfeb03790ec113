// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "provenance.h"

#include "fieldreader.h"
#include "provenancesteps.h"

#include <QUrl>

namespace stratoscope
{

namespace
{

/** More of them would tell people nothing. */
constexpr std::size_t MostMaterials = 1'000;
constexpr std::size_t MostArguments = 1'000;
constexpr qsizetype LongestText = 4'096;

const QString BuildKitMetadata = QStringLiteral("https://mobyproject.org/buildkit@v1#metadata");

QString shortened(const QString &text)
{
    return text.left(LongestText);
}

/** "debian:12" for "pkg:docker/debian@12?platform=linux%2Famd64"; empty for what is no image. */
QString imageOf(const QString &uri)
{
    for (const char *start : {"pkg:docker/", "pkg:oci/"}) {
        if (!uri.startsWith(QLatin1String(start)))
            continue;
        const QString rest = uri.mid(qsizetype(qstrlen(start))).section(QLatin1Char('?'), 0, 0);
        const qsizetype at = rest.lastIndexOf(QLatin1Char('@'));
        const QString name = QUrl::fromPercentEncoding(rest.left(at).toLatin1());
        const QString version = at < 0 ? QString() : QUrl::fromPercentEncoding(rest.mid(at + 1).toLatin1());
        // A digest is said apart.
        return version.isEmpty() || version.contains(QLatin1Char(':')) ? name : name + QLatin1Char(':') + version;
    }
    return {};
}

void readMaterials(Provenance &provenance, const FieldReader &fields, const QString &key)
{
    const QJsonArray array = fields.array(key);
    for (qsizetype i = 0; i < array.size() && provenance.materials.size() < MostMaterials; ++i) {
        const FieldReader one = fields.element(key, array, i);
        BuildMaterial material;
        material.uri = shortened(one.text(QStringLiteral("uri")));
        material.image = imageOf(material.uri);
        const QJsonObject digests = one.object(QStringLiteral("digest"));
        if (!digests.isEmpty())
            material.digest = shortened(digests.begin().key() + QLatin1Char(':') + digests.begin().value().toString());
        if (!material.uri.isEmpty())
            provenance.materials.push_back(material);
    }
}

/** "args" are what the frontend got. */
void readRequest(Provenance &provenance, const FieldReader &request)
{
    const QLatin1String start("build-arg:");
    const QJsonObject args = request.object(QStringLiteral("args"));
    for (auto one = args.begin(); one != args.end() && provenance.arguments.size() < MostArguments; ++one) {
        if (one.key().startsWith(start))
            provenance.arguments.push_back({shortened(one.key().mid(start.size())), shortened(one.value().toString())});
    }
    provenance.target = shortened(args.value(QStringLiteral("target")).toString());
}

void readBuildKit(Provenance &provenance, const FieldReader &metadata, const FieldReader &config)
{
    const QJsonObject control = metadata.object(QStringLiteral("vcs"));
    provenance.repository = shortened(control.value(QStringLiteral("source")).toString());
    provenance.revision = shortened(control.value(QStringLiteral("revision")).toString());
    provenance.folder = shortened(control.value(QStringLiteral("localdir:dockerfile")).toString());
    readProvenanceSteps(provenance, metadata, config);
}

void readSlsa02(Provenance &provenance, const FieldReader &fields)
{
    provenance.version = QStringLiteral("0.2");
    provenance.builder = shortened(fields.reader(QStringLiteral("builder")).text(QStringLiteral("id")));
    readMaterials(provenance, fields, QStringLiteral("materials"));
    const FieldReader invocation = fields.reader(QStringLiteral("invocation"));
    const FieldReader config = invocation.reader(QStringLiteral("configSource"));
    provenance.configUri = shortened(config.text(QStringLiteral("uri")));
    provenance.configPath = shortened(config.text(QStringLiteral("entryPoint")));
    readRequest(provenance, invocation.reader(QStringLiteral("parameters")));
    const FieldReader metadata = fields.reader(QStringLiteral("metadata"));
    provenance.started = metadata.time(QStringLiteral("buildStartedOn"));
    provenance.finished = metadata.time(QStringLiteral("buildFinishedOn"));
    readBuildKit(provenance, metadata.reader(BuildKitMetadata), fields.reader(QStringLiteral("buildConfig")));
}

void readSlsa1(Provenance &provenance, const FieldReader &fields)
{
    provenance.version = QStringLiteral("1");
    const FieldReader definition = fields.reader(QStringLiteral("buildDefinition"));
    const FieldReader details = fields.reader(QStringLiteral("runDetails"));
    provenance.builder = shortened(details.reader(QStringLiteral("builder")).text(QStringLiteral("id")));
    readMaterials(provenance, definition, QStringLiteral("resolvedDependencies"));
    const FieldReader external = definition.reader(QStringLiteral("externalParameters"));
    const FieldReader config = external.reader(QStringLiteral("configSource"));
    provenance.configUri = shortened(config.text(QStringLiteral("uri")));
    provenance.configPath = shortened(config.text(QStringLiteral("path")));
    readRequest(provenance, external.reader(QStringLiteral("request")));
    const FieldReader metadata = details.reader(QStringLiteral("metadata"));
    provenance.started = metadata.time(QStringLiteral("startedOn"));
    provenance.finished = metadata.time(QStringLiteral("finishedOn"));
    const FieldReader internal = definition.reader(QStringLiteral("internalParameters"));
    readBuildKit(provenance, metadata.reader(QStringLiteral("buildkit_metadata")),
        internal.reader(QStringLiteral("buildConfig")));
}

/** A path below where it starts, in one form. */
QString cleanFolder(const QString &folder)
{
    QStringList parts;
    for (const QString &part : folder.split(QLatin1Char('/'), Qt::SkipEmptyParts)) {
        if (part == QLatin1String(".."))
            return {};
        if (part != QLatin1String("."))
            parts.append(part);
    }
    return folder.startsWith(QLatin1Char('/')) ? QString() : parts.join(QLatin1Char('/'));
}

}

QString Provenance::sourcePath(std::size_t source) const
{
    if (source >= sources.size())
        return {};
    const QString &own = sources[source].name;
    const QString name = own.isEmpty() ? QStringLiteral("Dockerfile") : own;
    const QString where = cleanFolder(folder);
    return where.isEmpty() || name.startsWith(where + QLatin1Char('/')) ? name : where + QLatin1Char('/') + name;
}

bool isProvenance(const QString &predicateType)
{
    return predicateType == QLatin1String("https://slsa.dev/provenance/v0.2")
        || predicateType == QLatin1String("https://slsa.dev/provenance/v1");
}

Provenance parseProvenance(const QString &predicateType, const QJsonObject &predicate)
{
    Provenance provenance;
    const FieldReader fields(predicate, {}, provenance.warnings);
    if (predicateType.endsWith(QLatin1String("/v0.2")))
        readSlsa02(provenance, fields);
    else
        readSlsa1(provenance, fields);
    return provenance;
}

}
