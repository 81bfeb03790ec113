// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "seenimagesjson.h"

#include "json.h"
#include "kindtable.h"

#include <QJsonArray>

#include <algorithm>

namespace stratoscope
{

namespace
{

/** Earlier versions wrote none, and names, chain IDs and counts only. */
constexpr int SeenVersion = 2;
/** Numbers in JSON are exact up to here. */
constexpr double MostSeenBytes = 9007199254740992.0;

struct SeenPlaceRow
{
    SeenPlace place;
    const char *name;
};

constexpr std::array SeenPlaceRows = std::to_array<SeenPlaceRow>({
    {SeenPlace::Unknown, "unknown"},
    {SeenPlace::Archive, "archive"},
    {SeenPlace::Directory, "directory"},
    {SeenPlace::Storage, "storage"},
    {SeenPlace::Engine, "engine"},
    {SeenPlace::Registry, "registry"},
});
static_assert(hasRowPerKind(SeenPlaceRows, &SeenPlaceRow::place));

std::optional<quint64> seenBytes(const QJsonValue &value)
{
    const double number = value.toDouble(-1);
    return number >= 0 && number <= MostSeenBytes ? std::optional(quint64(number)) : std::nullopt;
}

QJsonValue bytesJson(const std::optional<quint64> &bytes)
{
    return bytes ? QJsonValue(qint64(*bytes)) : QJsonValue();
}

Digest seenDigest(const QJsonValue &value)
{
    return Digest::parse(value.toString()).value_or(Digest());
}

/** A row of four values: names for each would be half the file. */
QJsonArray layerJson(const SeenLayer &layer)
{
    return {layer.diffId.toString(), layer.blob == layer.diffId ? QString() : layer.blob.toString(),
        bytesJson(layer.stored), bytesJson(layer.unpacked)};
}

SeenLayer seenLayer(const QJsonArray &row)
{
    SeenLayer layer {seenDigest(row.at(0)), seenDigest(row.at(1)), seenBytes(row.at(2)), seenBytes(row.at(3))};
    if (layer.blob.isEmpty() && layer.stored)
        layer.blob = layer.diffId;
    return layer;
}

QJsonObject imageJson(const SeenImage &image)
{
    QJsonObject json {{QStringLiteral("name"), image.name}, {QStringLiteral("chainId"), image.chainId.toString()},
        {QStringLiteral("layers"), int(image.layers)}};
    if (image.place == SeenPlace::Unknown)
        return json;
    json.insert(QStringLiteral("place"), QLatin1String(seenPlaceName(image.place)));
    json.insert(QStringLiteral("location"), image.location);
    json.insert(QStringLiteral("id"), image.id.toString());
    json.insert(QStringLiteral("platform"), image.platform);
    json.insert(QStringLiteral("created"), image.created.toUTC().toString(Qt::ISODate));
    json.insert(QStringLiteral("seen"), image.seen.toUTC().toString(Qt::ISODateWithMs));
    json.insert(QStringLiteral("base"), image.base);
    json.insert(QStringLiteral("fileBytes"), bytesJson(image.fileBytes));
    json.insert(QStringLiteral("imagesThere"), qint64(image.imagesThere));
    QJsonArray stack;
    for (const SeenLayer &layer : image.stack)
        stack.append(layerJson(layer));
    json.insert(QStringLiteral("stack"), stack);
    if (!image.containers.isEmpty())
        json.insert(QStringLiteral("containers"), QJsonArray::fromStringList(image.containers));
    return json;
}

SeenPlace seenPlace(const QString &name)
{
    const auto row = std::find_if(SeenPlaceRows.begin(), SeenPlaceRows.end(),
        [&](const SeenPlaceRow &one) { return name == QLatin1String(one.name); });
    return row == SeenPlaceRows.end() ? SeenPlace::Unknown : row->place;
}

void readPlace(SeenImage &image, const QJsonObject &json)
{
    image.place = seenPlace(json.value(QStringLiteral("place")).toString());
    image.location = json.value(QStringLiteral("location")).toString();
    if (image.location.isEmpty())
        image.place = SeenPlace::Unknown;
    if (image.place == SeenPlace::Unknown)
        return;
    image.id = seenDigest(json.value(QStringLiteral("id")));
    image.platform = json.value(QStringLiteral("platform")).toString();
    image.created = QDateTime::fromString(json.value(QStringLiteral("created")).toString(), Qt::ISODate);
    image.seen = QDateTime::fromString(json.value(QStringLiteral("seen")).toString(), Qt::ISODateWithMs);
    image.base = json.value(QStringLiteral("base")).toString();
    image.fileBytes = seenBytes(json.value(QStringLiteral("fileBytes")));
    image.imagesThere = std::size_t(seenBytes(json.value(QStringLiteral("imagesThere"))).value_or(0));
    for (const QJsonValue &row : json.value(QStringLiteral("stack")).toArray())
        image.stack.push_back(seenLayer(row.toArray()));
    for (const QJsonValue &container : json.value(QStringLiteral("containers")).toArray())
        image.containers.append(container.toString());
    const bool isWhole = image.stack.size() == image.layers
        && std::none_of(
            image.stack.begin(), image.stack.end(), [](const SeenLayer &layer) { return layer.diffId.isEmpty(); });
    if (!isWhole)
        image.stack.clear();
}

std::optional<SeenImage> seenImage(const QJsonObject &json)
{
    SeenImage image;
    image.name = json.value(QStringLiteral("name")).toString();
    image.chainId = seenDigest(json.value(QStringLiteral("chainId")));
    image.layers = std::size_t(std::max(0, json.value(QStringLiteral("layers")).toInt()));
    readPlace(image, json);
    const bool isNamed = !image.name.isEmpty() || image.place != SeenPlace::Unknown;
    return isNamed && !image.chainId.isEmpty() && image.layers > 0 ? std::optional(image) : std::nullopt;
}

}

const char *seenPlaceName(SeenPlace place)
{
    return rowFor(SeenPlaceRows, place).name;
}

QByteArray seenImagesJson(const std::vector<SeenImage> &seen)
{
    QByteArray json = "{\"version\":" + QByteArray::number(SeenVersion) + ",\"images\":[";
    for (std::size_t i = 0; i < seen.size(); ++i) {
        const QByteArray one = QJsonDocument(imageJson(seen[i])).toJson(QJsonDocument::Compact);
        if (json.size() + one.size() + 3 > LargestSeenFile)
            break;
        if (i > 0)
            json += ',';
        json += one;
    }
    return json + "]}";
}

std::vector<SeenImage> parseSeenImages(const QByteArray &bytes, const QString &name)
{
    const Result<QJsonObject> json = parseJsonObject(bytes, name);
    std::vector<SeenImage> seen;
    for (const QJsonValue &value : json ? json->value(QStringLiteral("images")).toArray() : QJsonArray()) {
        if (std::optional<SeenImage> image = seenImage(value.toObject()))
            seen.push_back(std::move(*image));
    }
    return seen;
}

}
