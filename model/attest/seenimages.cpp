// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "seenimages.h"

#include "json.h"

#include <QFile>
#include <QJsonArray>
#include <QSaveFile>
#include <QStandardPaths>

#include <algorithm>

namespace stratoscope
{

namespace
{

constexpr std::size_t MostSeenImages = 500;
constexpr qsizetype LongestName = 512;
/** More than that many entries of the longest names have. */
constexpr qint64 LargestSeenFile = 1 << 20;

const QString ImagesKey = QStringLiteral("images");

std::optional<SeenImage> seenImage(const QJsonObject &json)
{
    SeenImage image;
    image.name = json.value(QStringLiteral("name")).toString();
    image.chainId = Digest::parse(json.value(QStringLiteral("chainId")).toString()).value_or(Digest());
    image.layers = std::size_t(std::max(0, json.value(QStringLiteral("layers")).toInt()));
    const bool isWhole = !image.name.isEmpty() && !image.chainId.isEmpty() && image.layers > 0;
    return isWhole ? std::optional(image) : std::nullopt;
}

}

QString seenImagesFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation)
        + QStringLiteral("/stratoscope/layers/images.json");
}

std::vector<SeenImage> readSeenImages(const QString &path)
{
    QFile file(path);
    if (path.isEmpty() || !file.open(QIODevice::ReadOnly) || file.size() > LargestSeenFile)
        return {};
    const Result<QJsonObject> json = parseJsonObject(file.readAll(), path);
    std::vector<SeenImage> seen;
    for (const QJsonValue &value : json ? json->value(ImagesKey).toArray() : QJsonArray()) {
        const std::optional<SeenImage> image = seenImage(value.toObject());
        if (image && seen.size() < MostSeenImages)
            seen.push_back(*image);
    }
    return seen;
}

void noteSeenImage(const QString &path, const Image &image)
{
    const QString name = image.names.value(0);
    const bool isOther
        = image.artifact || image.container || image.layers.empty() || image.layers.back().chainId.isEmpty();
    if (path.isEmpty() || isOther || name.isEmpty() || name.size() > LongestName)
        return;
    const SeenImage own {name, image.layers.back().chainId, image.layers.size()};
    std::vector<SeenImage> seen = readSeenImages(path);
    const auto isSame = [&](const SeenImage &one) { return one.name == own.name && one.chainId == own.chainId; };
    if (!seen.empty() && isSame(seen.front()))
        return;
    std::erase_if(seen, isSame);
    seen.insert(seen.begin(), own);
    seen.resize(std::min(seen.size(), MostSeenImages));
    QJsonArray images;
    for (const SeenImage &one : seen) {
        images.append(QJsonObject {{QStringLiteral("name"), one.name},
            {QStringLiteral("chainId"), one.chainId.toString()}, {QStringLiteral("layers"), int(one.layers)}});
    }
    // Two processes may overwrite each other's note: then one image is just not known.
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return;
    file.write(QJsonDocument(QJsonObject {{ImagesKey, images}}).toJson(QJsonDocument::Compact));
    file.commit();
}

}
