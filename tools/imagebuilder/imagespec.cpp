// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "imagespec.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

namespace stratoscope::imagebuilder
{

namespace
{

QJsonObject historyStep(const ImageSpec &image, const BuildStep &step)
{
    QJsonObject object {
        {QStringLiteral("created"), step.created.isEmpty() ? image.created : step.created},
        {QStringLiteral("created_by"), step.createdBy},
    };
    if (!step.comment.isEmpty())
        object.insert(QStringLiteral("comment"), step.comment);
    if (!step.layer)
        object.insert(QStringLiteral("empty_layer"), true);
    return object;
}

}

QByteArray sha256Hex(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

Built<PackedLayer> packLayer(const QByteArray &tar, Packing packing)
{
    const auto blob = compressed(tar, packing);
    if (!blob)
        return tl::unexpected(blob.error());
    const QByteArray diffId = sha256Hex(tar);
    return PackedLayer {tar, *blob, diffId, packing == Packing::None ? diffId : sha256Hex(*blob), packing};
}

std::vector<std::size_t> layersOf(const ImageSpec &image)
{
    std::vector<std::size_t> layers;
    for (const BuildStep &step : image.steps) {
        if (step.layer)
            layers.push_back(*step.layer);
    }
    return layers;
}

QByteArray configJson(const ImageSet &set, const ImageSpec &image)
{
    QJsonArray diffIds;
    for (const std::size_t layer : layersOf(image))
        diffIds.append(QLatin1String("sha256:") + QLatin1String(set.layers[layer].diffId));
    QJsonArray history;
    for (const BuildStep &step : image.steps)
        history.append(historyStep(image, step));

    QJsonObject config {
        {QStringLiteral("architecture"), image.architecture},
        {QStringLiteral("os"), image.os},
        {QStringLiteral("created"), image.created},
        {QStringLiteral("config"), image.config},
        {QStringLiteral("rootfs"),
            QJsonObject {{QStringLiteral("type"), QStringLiteral("layers")}, {QStringLiteral("diff_ids"), diffIds}}},
        {QStringLiteral("history"), history},
    };
    if (!image.variant.isEmpty())
        config.insert(QStringLiteral("variant"), image.variant);
    return QJsonDocument(config).toJson(QJsonDocument::Compact);
}

}
