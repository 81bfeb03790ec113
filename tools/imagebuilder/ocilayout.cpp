// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "ocilayout.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <map>

namespace stratoscope::imagebuilder
{

namespace
{

QByteArray json(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QJsonObject descriptor(const QString &mediaType, const QByteArray &digest, qsizetype size)
{
    return {
        {QStringLiteral("mediaType"), mediaType},
        {QStringLiteral("digest"), QLatin1String("sha256:") + QLatin1String(digest)},
        {QStringLiteral("size"), static_cast<qint64>(size)},
    };
}

QString layerType(Packing packing, bool dockerTypes)
{
    if (dockerTypes)
        return packing == Packing::None ? QStringLiteral("application/vnd.docker.image.rootfs.diff.tar")
                                        : QStringLiteral("application/vnd.docker.image.rootfs.diff.tar.gzip");
    const QString tar = QStringLiteral("application/vnd.oci.image.layer.v1.tar");
    switch (packing) {
    case Packing::Gzip:
        return tar + QStringLiteral("+gzip");
    case Packing::Zstd:
        return tar + QStringLiteral("+zstd");
    default:
        return tar;
    }
}

QJsonObject platformOf(const ImageSpec &image)
{
    QJsonObject platform {{QStringLiteral("os"), image.os}, {QStringLiteral("architecture"), image.architecture}};
    if (!image.variant.isEmpty())
        platform.insert(QStringLiteral("variant"), image.variant);
    return platform;
}

const QString manifestType = QStringLiteral("application/vnd.oci.image.manifest.v1+json");
const QString indexType = QStringLiteral("application/vnd.oci.image.index.v1+json");
const QString configType = QStringLiteral("application/vnd.oci.image.config.v1+json");

/** Collects the blobs of a layout, without duplicates. */
class OciWriter
{
public:
    explicit OciWriter(const ImageSet &set)
        : m_set(set)
    {
    }

    std::vector<TarEntry> files(bool dockerManifest);

private:
    QByteArray addBlob(const QByteArray &bytes);
    QJsonObject addImage(const ImageSpec &image);
    QJsonObject addAttestation(const QJsonObject &subject);
    QJsonObject addIndex(const std::vector<const ImageSpec *> &platforms);
    QJsonArray addAll(bool dockerManifest);
    QJsonArray dockerItems() const;

    const ImageSet &m_set;
    std::map<QByteArray, QByteArray> m_blobs; ///< Keyed by name, so that they are sorted in the archive.
};

QByteArray blobName(const QByteArray &digest)
{
    return "blobs/sha256/" + digest;
}

QByteArray OciWriter::addBlob(const QByteArray &bytes)
{
    const QByteArray digest = sha256Hex(bytes);
    m_blobs.emplace(blobName(digest), bytes);
    return digest;
}

QJsonObject OciWriter::addImage(const ImageSpec &image)
{
    for (const std::size_t layer : layersOf(image))
        m_blobs.emplace(blobName(m_set.layers[layer].digest), m_set.layers[layer].blob);
    addBlob(configJson(m_set, image));
    const QByteArray manifest = manifestJson(m_set, image, false);
    QJsonObject entry = descriptor(manifestType, addBlob(manifest), manifest.size());
    entry.insert(QStringLiteral("platform"), platformOf(image));
    return entry;
}

QJsonObject OciWriter::addAttestation(const QJsonObject &subject)
{
    const QByteArray statement = json({{QStringLiteral("_type"), QStringLiteral("https://in-toto.io/Statement/v0.1")}});
    const QByteArray config = json({{QStringLiteral("architecture"), QStringLiteral("unknown")},
        {QStringLiteral("os"), QStringLiteral("unknown")}});
    const QByteArray manifest = json({
        {QStringLiteral("schemaVersion"), 2},
        {QStringLiteral("mediaType"), manifestType},
        {QStringLiteral("config"), descriptor(configType, addBlob(config), config.size())},
        {QStringLiteral("layers"),
            QJsonArray {
                descriptor(QStringLiteral("application/vnd.in-toto+json"), addBlob(statement), statement.size())}},
    });
    QJsonObject entry = descriptor(manifestType, addBlob(manifest), manifest.size());
    entry.insert(QStringLiteral("platform"),
        QJsonObject {{QStringLiteral("os"), QStringLiteral("unknown")},
            {QStringLiteral("architecture"), QStringLiteral("unknown")}});
    entry.insert(QStringLiteral("annotations"),
        QJsonObject {{QStringLiteral("vnd.docker.reference.type"), QStringLiteral("attestation-manifest")},
            {QStringLiteral("vnd.docker.reference.digest"), subject.value(QLatin1String("digest"))}});
    return entry;
}

/** Images with the same names are one image for several platforms: a nested index. */
QJsonObject OciWriter::addIndex(const std::vector<const ImageSpec *> &platforms)
{
    QJsonArray manifests;
    QJsonArray attestations;
    for (const ImageSpec *image : platforms) {
        const QJsonObject entry = addImage(*image);
        manifests.append(entry);
        if (image->attested)
            attestations.append(addAttestation(entry));
    }
    if (manifests.size() == 1 && attestations.isEmpty())
        return manifests.first().toObject();
    for (const QJsonValue &attestation : std::as_const(attestations))
        manifests.append(attestation);
    const QByteArray index = json({{QStringLiteral("schemaVersion"), 2}, {QStringLiteral("mediaType"), indexType},
        {QStringLiteral("manifests"), manifests}});
    return descriptor(indexType, addBlob(index), index.size());
}

QJsonArray OciWriter::addAll(bool dockerManifest)
{
    std::vector<std::pair<QStringList, std::vector<const ImageSpec *>>> byNames;
    for (const ImageSpec &image : m_set.images) {
        const bool more = !byNames.empty() && !image.names.isEmpty() && byNames.back().first == image.names;
        if (!more)
            byNames.push_back({image.names, {}});
        byNames.back().second.push_back(&image);
    }
    QJsonArray manifests;
    for (const auto &[names, platforms] : byNames) {
        QJsonObject entry = addIndex(platforms);
        if (names.isEmpty())
            manifests.append(entry);
        for (const QString &name : names) {
            QJsonObject annotations {{QStringLiteral("org.opencontainers.image.ref.name"), name}};
            if (dockerManifest) {
                annotations.insert(
                    QStringLiteral("org.opencontainers.image.ref.name"), name.section(QLatin1Char(':'), -1));
                annotations.insert(
                    QStringLiteral("io.containerd.image.name"), QLatin1String("docker.io/library/") + name);
            }
            entry.insert(QStringLiteral("annotations"), annotations);
            manifests.append(entry);
        }
    }
    return manifests;
}

QJsonArray OciWriter::dockerItems() const
{
    QJsonArray items;
    for (const ImageSpec &image : m_set.images) {
        QJsonArray layers;
        for (const std::size_t layer : layersOf(image))
            layers.append(QLatin1String(blobName(m_set.layers[layer].digest)));
        items.append(QJsonObject {
            {QStringLiteral("Config"), QLatin1String(blobName(sha256Hex(configJson(m_set, image))))},
            {QStringLiteral("RepoTags"), QJsonArray::fromStringList(image.names)},
            {QStringLiteral("Layers"), layers},
        });
    }
    return items;
}

std::vector<TarEntry> OciWriter::files(bool dockerManifest)
{
    const QByteArray index = json({{QStringLiteral("schemaVersion"), 2}, {QStringLiteral("mediaType"), indexType},
        {QStringLiteral("manifests"), addAll(dockerManifest)}});
    std::vector<TarEntry> files;
    const auto add = [&](const QByteArray &name, const QByteArray &bytes) {
        TarEntry file;
        file.path = name;
        file.content = bytes;
        files.push_back(file);
    };
    for (const auto &[name, bytes] : m_blobs)
        add(name, bytes);
    add("index.json", index);
    if (dockerManifest)
        add("manifest.json", QJsonDocument(dockerItems()).toJson(QJsonDocument::Compact));
    add("oci-layout", json({{QStringLiteral("imageLayoutVersion"), QStringLiteral("1.0.0")}}));
    return files;
}

}

QByteArray manifestJson(const ImageSet &set, const ImageSpec &image, bool dockerTypes)
{
    QJsonArray layers;
    for (const std::size_t layer : layersOf(image)) {
        const PackedLayer &packed = set.layers[layer];
        layers.append(descriptor(layerType(packed.packing, dockerTypes), packed.digest, packed.blob.size()));
    }
    const QByteArray config = configJson(set, image);
    const QString dockerConfig = QStringLiteral("application/vnd.docker.container.image.v1+json");
    const QString dockerManifest = QStringLiteral("application/vnd.docker.distribution.manifest.v2+json");
    return json({
        {QStringLiteral("schemaVersion"), 2},
        {QStringLiteral("mediaType"), dockerTypes ? dockerManifest : manifestType},
        {QStringLiteral("config"),
            descriptor(dockerTypes ? dockerConfig : configType, sha256Hex(config), config.size())},
        {QStringLiteral("layers"), layers},
    });
}

std::vector<TarEntry> ociFiles(const ImageSet &set, bool dockerManifest)
{
    return OciWriter(set).files(dockerManifest);
}

}
