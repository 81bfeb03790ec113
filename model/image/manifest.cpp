// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "manifest.h"

#include "descriptorjson.h"
#include "json.h"
#include "readlimits.h"

#include <QCoreApplication>

namespace stratoscope
{

namespace
{

struct ManifestWords
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::Manifest)
};

}

Result<ManifestKind> manifestKind(const QByteArray &json, const QString &name)
{
    const Result<QJsonObject> object = parseJsonObject(json, name);
    if (!object)
        return tl::unexpected(object.error());
    // An empty list is null where Go wrote it.
    const QJsonValue manifests = object->value(QStringLiteral("manifests"));
    if (manifests.isArray() || (manifests.isNull() && !object->contains(QStringLiteral("config"))))
        return ManifestKind::Index;
    if (object->value(QStringLiteral("layers")).isArray() || object->value(QStringLiteral("blobs")).isArray()
        || object->value(QStringLiteral("config")).isObject())
        return ManifestKind::Manifest;
    if (object->contains(QStringLiteral("fsLayers"))) {
        return failure(ErrorKind::NotAnImage, name,
            ManifestWords::tr("a Docker manifest with schema version 1, which is not supported"),
            ManifestWords::tr("Pull the image with a current engine, then save it again"));
    }
    const QString mediaType = object->value(QStringLiteral("mediaType")).toString();
    if (mediaType.contains(QLatin1String("index")) || mediaType.contains(QLatin1String("manifest.list")))
        return ManifestKind::Index;
    if (mediaType.contains(QLatin1String("manifest")))
        return ManifestKind::Manifest;
    return failure(ErrorKind::Damaged, name,
        ManifestWords::tr("neither an image manifest nor an index: it has no layers and no manifests"));
}

Result<Manifest> parseManifest(const QByteArray &json, const QString &name)
{
    const Result<QJsonObject> object = parseJsonObject(json, name);
    if (!object)
        return tl::unexpected(object.error());
    Manifest manifest;
    const FieldReader fields(*object, {}, manifest.warnings);
    manifest.mediaType = fields.text(QStringLiteral("mediaType"));
    manifest.artifactType = fields.text(QStringLiteral("artifactType"));
    manifest.config = readDescriptor(fields.reader(QStringLiteral("config")));
    manifest.annotations = readTextMap(fields, QStringLiteral("annotations"));
    if (!fields.object(QStringLiteral("subject")).isEmpty())
        manifest.subject = readDescriptor(fields.reader(QStringLiteral("subject")));
    // The artifact manifest, which never became part of the specification, has blobs and no config.
    const QString key = object->contains(QStringLiteral("layers")) ? QStringLiteral("layers") : QStringLiteral("blobs");
    const QJsonArray layers = fields.array(key);
    if (layers.size() > limits::Layers) {
        return failure(ErrorKind::Limit, name,
            ManifestWords::tr("the manifest lists %1 layers, more than %2").arg(layers.size()).arg(limits::Layers));
    }
    for (qsizetype i = 0; i < layers.size(); ++i)
        manifest.layers.push_back(readDescriptor(fields.element(key, layers, i)));
    return manifest;
}

Result<ImageIndex> parseIndex(const QByteArray &json, const QString &name)
{
    const Result<QJsonObject> object = parseJsonObject(json, name);
    if (!object)
        return tl::unexpected(object.error());
    ImageIndex index;
    const FieldReader fields(*object, {}, index.warnings);
    index.annotations = readTextMap(fields, QStringLiteral("annotations"));
    const QJsonArray manifests = fields.array(QStringLiteral("manifests"));
    const qsizetype count = qMin<qsizetype>(manifests.size(), limits::Images);
    if (count < manifests.size())
        fields.warn(QStringLiteral("manifests"),
            ManifestWords::tr("lists %1 manifests; only the first %2 are read").arg(manifests.size()).arg(count));
    for (qsizetype i = 0; i < count; ++i)
        index.manifests.push_back(readDescriptor(fields.element(QStringLiteral("manifests"), manifests, i)));
    return index;
}

}
