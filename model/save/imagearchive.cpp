// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "imagearchive.h"

#include "imagename.h"
#include "imagereference.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace stratoscope
{

namespace
{

const QString ConfigType = QStringLiteral("application/vnd.oci.image.config.v1+json");
const QString ManifestType = QStringLiteral("application/vnd.oci.image.manifest.v1+json");
const QString IndexType = QStringLiteral("application/vnd.oci.image.index.v1+json");
const QString LayerType = QStringLiteral("application/vnd.oci.image.layer.v1.tar");

QString blobName(const Digest &digest)
{
    return QStringLiteral("blobs/sha256/") + digest.hex();
}

QString layerType(Compression compression)
{
    return compression == Compression::None ? LayerType : LayerType + QLatin1Char('+') + compressionName(compression);
}

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QJsonObject descriptor(const QString &type, const Digest &digest, quint64 size)
{
    return {{QStringLiteral("mediaType"), type}, {QStringLiteral("digest"), digest.toString()},
        {QStringLiteral("size"), static_cast<qint64>(size)}};
}

QJsonObject layerDescriptor(const BlobFacts &layer, Compression compression)
{
    const QString type = layer.mediaType.isEmpty() ? layerType(compression) : layer.mediaType;
    QJsonObject object = descriptor(type, layer.digest, layer.blobBytes);
    QJsonObject annotations;
    for (auto it = layer.annotations.begin(); it != layer.annotations.end(); ++it)
        annotations.insert(it.key(), it.value());
    if (!annotations.isEmpty())
        object.insert(QStringLiteral("annotations"), annotations);
    return object;
}

QJsonObject platformObject(const Platform &platform)
{
    QJsonObject object;
    const std::pair<QString, QString> fields[] = {{QStringLiteral("architecture"), platform.architecture},
        {QStringLiteral("os"), platform.os}, {QStringLiteral("variant"), platform.variant}};
    for (const auto &[key, value] : fields) {
        if (!value.isEmpty())
            object.insert(key, value);
    }
    return object;
}

/** Annotations that name an image in an index: containerd and Docker read the full name, others the reference. */
QJsonObject nameAnnotations(const QString &name)
{
    return {{QStringLiteral("io.containerd.image.name"), fullName(name)},
        {QStringLiteral("org.opencontainers.image.ref.name"), name}};
}

}

ImageArchive::ImageArchive(OuterTar &tar, const SaveOptions &options, const QStringList &names)
    : m_tar(tar)
    , m_options(options)
    , m_names(names)
{
}

Result<void> ImageArchive::begin()
{
    if (m_options.format == SaveFormat::DockerArchive)
        return {};
    const QByteArray layout = compact({{QStringLiteral("imageLayoutVersion"), QStringLiteral("1.0.0")}});
    return m_tar.addFile(QStringLiteral("oci-layout"), layout)
        .and_then([this] { return m_tar.addDirectory(QStringLiteral("blobs")); })
        .and_then([this] { return m_tar.addDirectory(QStringLiteral("blobs/sha256")); });
}

QString ImageArchive::layerName(const BlobFacts &facts) const
{
    return m_options.format == SaveFormat::DockerArchive ? facts.diffId.hex() + QLatin1String(".tar")
                                                         : blobName(facts.digest);
}

Result<void> ImageArchive::addDockerManifest(const std::vector<BlobFacts> &layers, const QString &config)
{
    QJsonArray names;
    for (const BlobFacts &layer : layers)
        names.append(layerName(layer));
    const QJsonObject image {{QStringLiteral("Config"), config},
        {QStringLiteral("RepoTags"), m_names.isEmpty() ? QJsonValue() : QJsonArray::fromStringList(m_names)},
        {QStringLiteral("Layers"), names}};
    return m_tar.addFile(
        QStringLiteral("manifest.json"), QJsonDocument(QJsonArray {image}).toJson(QJsonDocument::Compact));
}

Result<Digest> ImageArchive::finish(
    const std::vector<BlobFacts> &layers, const QByteArray &config, const Platform &platform)
{
    if (m_options.format == SaveFormat::OciArchive)
        return finishOci(layers, config, platform);
    const QString configName = sha256(config).hex() + QLatin1String(".json");
    return m_tar.addFile(configName, config).and_then([&] { return addDockerManifest(layers, configName); }).map([] {
        return Digest();
    });
}

Result<Digest> ImageArchive::finishOci(
    const std::vector<BlobFacts> &layers, const QByteArray &config, const Platform &platform)
{
    QJsonArray descriptors;
    for (const BlobFacts &layer : layers)
        descriptors.append(layerDescriptor(layer, m_options.compression));
    const QByteArray manifest
        = compact({{QStringLiteral("schemaVersion"), 2}, {QStringLiteral("mediaType"), ManifestType},
            {QStringLiteral("config"), descriptor(ConfigType, sha256(config), static_cast<quint64>(config.size()))},
            {QStringLiteral("layers"), descriptors}});

    QJsonObject own = descriptor(ManifestType, sha256(manifest), static_cast<quint64>(manifest.size()));
    own.insert(QStringLiteral("platform"), platformObject(platform));
    QJsonArray manifests;
    for (const QString &name : m_names) {
        own.insert(QStringLiteral("annotations"), nameAnnotations(name));
        manifests.append(own);
    }
    if (m_names.isEmpty())
        manifests.append(own);
    const QByteArray index = compact({{QStringLiteral("schemaVersion"), 2}, {QStringLiteral("mediaType"), IndexType},
        {QStringLiteral("manifests"), manifests}});

    return m_tar.addFile(blobName(sha256(config)), config)
        .and_then([&] { return m_tar.addFile(blobName(sha256(manifest)), manifest); })
        .and_then([&] { return m_tar.addFile(QStringLiteral("index.json"), index); })
        .and_then([&] { return addDockerManifest(layers, blobName(sha256(config))); })
        .map([&] { return sha256(manifest); });
}

}
