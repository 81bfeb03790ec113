// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "imagedocuments.h"

#include "imagespec.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace stratoscope::benchmark
{

using imagebuilder::ImageSet;
using imagebuilder::ImageSpec;
using imagebuilder::Packing;

namespace
{

const QString oci = QStringLiteral("application/vnd.oci.image.");

QByteArray json(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QByteArray configOf(const std::vector<WrittenLayer> &layers)
{
    ImageSet set;
    ImageSpec image;
    for (const WrittenLayer &layer : layers) {
        image.steps.push_back({QStringLiteral("COPY layer-%1 /").arg(set.layers.size()), {}, {}, set.layers.size()});
        set.layers.push_back({{}, {}, layer.diffId, layer.digest, Packing::None});
    }
    return configJson(set, image);
}

QJsonObject descriptor(const QString &type, const QByteArray &digest, qint64 size)
{
    return {{QStringLiteral("mediaType"), type},
        {QStringLiteral("digest"), QLatin1String("sha256:") + QLatin1String(digest)}, {QStringLiteral("size"), size}};
}

QString layerType(Packing packing)
{
    const QString tar = oci + QStringLiteral("layer.v1.tar");
    return packing == Packing::Gzip ? tar + QStringLiteral("+gzip")
        : packing == Packing::Zstd  ? tar + QStringLiteral("+zstd")
                                    : tar;
}

}

Documents ociDocuments(const std::vector<WrittenLayer> &layers, Packing packing)
{
    const QByteArray config = configOf(layers);
    QJsonArray descriptors;
    for (const WrittenLayer &layer : layers)
        descriptors.append(descriptor(layerType(packing), layer.digest, layer.size));
    const QByteArray manifest = json({
        {QStringLiteral("schemaVersion"), 2},
        {QStringLiteral("mediaType"), oci + QStringLiteral("manifest.v1+json")},
        {QStringLiteral("config"),
            descriptor(oci + QStringLiteral("config.v1+json"), imagebuilder::sha256Hex(config), config.size())},
        {QStringLiteral("layers"), descriptors},
    });
    QJsonObject entry
        = descriptor(oci + QStringLiteral("manifest.v1+json"), imagebuilder::sha256Hex(manifest), manifest.size());
    entry.insert(QStringLiteral("annotations"),
        QJsonObject {{QStringLiteral("org.opencontainers.image.ref.name"), QStringLiteral("benchmark:1")}});
    return {
        {"blobs/sha256/" + imagebuilder::sha256Hex(config), config},
        {"blobs/sha256/" + imagebuilder::sha256Hex(manifest), manifest},
        {"index.json", json({{QStringLiteral("schemaVersion"), 2}, {QStringLiteral("manifests"), QJsonArray {entry}}})},
        {"oci-layout", json({{QStringLiteral("imageLayoutVersion"), QStringLiteral("1.0.0")}})},
    };
}

Documents dockerDocuments(const std::vector<WrittenLayer> &layers)
{
    const QByteArray config = configOf(layers);
    const QByteArray configName = imagebuilder::sha256Hex(config) + ".json";
    QJsonArray names;
    for (const WrittenLayer &layer : layers)
        names.append(QLatin1String(layer.diffId + "/layer.tar"));
    const QJsonObject item {{QStringLiteral("Config"), QLatin1String(configName)},
        {QStringLiteral("RepoTags"), QJsonArray {QStringLiteral("benchmark:1")}}, {QStringLiteral("Layers"), names}};
    return {
        {configName, config},
        {"manifest.json", QJsonDocument(QJsonArray {item}).toJson(QJsonDocument::Compact)},
    };
}

}
