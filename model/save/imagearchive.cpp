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

QJsonObject annotationsObject(const QHash<QString, QString> &annotations)
{
    QJsonObject object;
    for (auto it = annotations.begin(); it != annotations.end(); ++it)
        object.insert(it.key(), it.value());
    return object;
}

QJsonObject layerDescriptor(const BlobFacts &layer)
{
    const QString type = layer.mediaType.isEmpty() ? layerType(layer.compression) : layer.mediaType;
    QJsonObject object = descriptor(type, layer.digest, layer.blobBytes);
    if (!layer.annotations.isEmpty())
        object.insert(QStringLiteral("annotations"), annotationsObject(layer.annotations));
    return object;
}

KeptManifest newManifest(const std::vector<BlobFacts> &layers, const QByteArray &config)
{
    QJsonArray descriptors;
    for (const BlobFacts &layer : layers)
        descriptors.append(layerDescriptor(layer));
    return {compact({{QStringLiteral("schemaVersion"), 2}, {QStringLiteral("mediaType"), ManifestType},
                {QStringLiteral("config"), descriptor(ConfigType, sha256(config), static_cast<quint64>(config.size()))},
                {QStringLiteral("layers"), descriptors}}),
        ManifestType};
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

/** The annotations of an index's entries for an image: one for each of its \a names. */
std::vector<QJsonObject> referenceAnnotations(const SavedNames &names)
{
    std::vector<QJsonObject> entries;
    for (const QHash<QString, QString> &annotations : names.references)
        entries.push_back(annotationsObject(annotations));
    for (const QString &name : names.references.empty() ? names.tagged : QStringList())
        entries.push_back(nameAnnotations(name));
    return entries;
}

}

ImageArchive::ImageArchive(OuterTar &tar, SaveFormat format, const SavedNames &names)
    : m_tar(tar)
    , m_format(format)
    , m_names(names)
{
}

Result<void> ImageArchive::begin()
{
    if (m_format == SaveFormat::DockerArchive)
        return {};
    const QByteArray layout = compact({{QStringLiteral("imageLayoutVersion"), QStringLiteral("1.0.0")}});
    return m_tar.addFile(QStringLiteral("oci-layout"), layout)
        .and_then([this] { return m_tar.addDirectory(QStringLiteral("blobs")); })
        .and_then([this] { return m_tar.addDirectory(QStringLiteral("blobs/sha256")); });
}

QString ImageArchive::layerName(const BlobFacts &facts) const
{
    return m_format == SaveFormat::DockerArchive ? facts.diffId.hex() + QLatin1String(".tar") : blobName(facts.digest);
}

Result<void> ImageArchive::addDockerManifest(const std::vector<BlobFacts> &layers, const QString &config)
{
    QJsonArray names;
    for (const BlobFacts &layer : layers)
        names.append(layerName(layer));
    const QJsonObject image {{QStringLiteral("Config"), config},
        {QStringLiteral("RepoTags"),
            m_names.tagged.isEmpty() ? QJsonValue() : QJsonArray::fromStringList(m_names.tagged)},
        {QStringLiteral("Layers"), names}};
    return m_tar.addFile(
        QStringLiteral("manifest.json"), QJsonDocument(QJsonArray {image}).toJson(QJsonDocument::Compact));
}

Result<Digest> ImageArchive::finish(const std::vector<BlobFacts> &layers, const QByteArray &config,
    const Platform &platform, const std::optional<KeptManifest> &kept)
{
    if (m_format == SaveFormat::OciArchive)
        return finishOci(layers, config, platform, kept ? *kept : newManifest(layers, config));
    const QString configName = sha256(config).hex() + QLatin1String(".json");
    return m_tar.addFile(configName, config).and_then([&] { return addDockerManifest(layers, configName); }).map([] {
        return Digest();
    });
}

Result<Digest> ImageArchive::finishOci(const std::vector<BlobFacts> &layers, const QByteArray &config,
    const Platform &platform, const KeptManifest &written)
{
    const QByteArray &manifest = written.json;
    QJsonObject own = descriptor(written.mediaType, sha256(manifest), static_cast<quint64>(manifest.size()));
    own.insert(QStringLiteral("platform"), platformObject(platform));
    QJsonArray manifests;
    for (const QJsonObject &annotations : referenceAnnotations(m_names)) {
        own.insert(QStringLiteral("annotations"), annotations);
        manifests.append(own);
    }
    if (manifests.isEmpty())
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
