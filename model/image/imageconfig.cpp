// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "imageconfig.h"

#include "descriptorjson.h"
#include "json.h"
#include "readlimits.h"

#include <QCoreApplication>

#include <algorithm>

namespace stratoscope
{

namespace
{

struct ImageConfigWords
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::ImageConfig)
};

/** One step per layer, plus the steps that changed only the config. */
constexpr qsizetype MostSteps = 8 * limits::Layers;

/** How many elements to read: at most \a most, with a warning if there are more. */
qsizetype bounded(const FieldReader &fields, const QString &key, qsizetype count, qsizetype most)
{
    if (count > most)
        fields.warn(key, ImageConfigWords::tr("has %1 elements; only the first %2 are read").arg(count).arg(most));
    return std::min(count, most);
}

void readSettings(const FieldReader &fields, ImageConfig &config)
{
    config.user = fields.text(QStringLiteral("User"));
    config.workingDir = fields.text(QStringLiteral("WorkingDir"));
    config.stopSignal = fields.text(QStringLiteral("StopSignal"));
    config.env = fields.texts(QStringLiteral("Env"));
    config.entrypoint = fields.texts(QStringLiteral("Entrypoint"));
    config.command = fields.texts(QStringLiteral("Cmd"));
    config.exposedPorts = fields.keys(QStringLiteral("ExposedPorts"));
    config.volumes = fields.keys(QStringLiteral("Volumes"));
    const QHash<QString, QString> labels = readTextMap(fields, QStringLiteral("Labels"));
    for (auto it = labels.begin(); it != labels.end(); ++it)
        config.labels.emplace_back(it.key(), it.value());
    std::sort(config.labels.begin(), config.labels.end());
}

void readDiffIds(const FieldReader &rootfs, ImageConfig &config)
{
    const QString key = QStringLiteral("diff_ids");
    const QJsonArray array = rootfs.array(key);
    const qsizetype count = bounded(rootfs, key, array.size(), limits::Layers);
    for (qsizetype i = 0; i < count; ++i)
        config.diffIds.push_back(readDigest(rootfs, key, array.at(i).toString()));
}

void readHistory(const FieldReader &fields, ImageConfig &config)
{
    const QString key = QStringLiteral("history");
    const QJsonArray array = fields.array(key);
    const qsizetype count = bounded(fields, key, array.size(), MostSteps);
    for (qsizetype i = 0; i < count; ++i) {
        const FieldReader step = fields.element(key, array, i);
        config.history.push_back({step.time(QStringLiteral("created")), step.text(QStringLiteral("created_by")),
            step.text(QStringLiteral("comment")), step.text(QStringLiteral("author")),
            step.flag(QStringLiteral("empty_layer"))});
    }
}

}

Result<ImageConfig> parseImageConfig(const QByteArray &json, const QString &name)
{
    const Result<QJsonObject> object = parseJsonObject(json, name);
    if (!object)
        return tl::unexpected(object.error());
    ImageConfig config;
    const FieldReader fields(*object, {}, config.warnings);
    config.platform = readPlatform(fields);
    config.created = fields.time(QStringLiteral("created"));
    config.author = fields.text(QStringLiteral("author"));
    readSettings(fields.reader(QStringLiteral("config")), config);
    readDiffIds(fields.reader(QStringLiteral("rootfs")), config);
    readHistory(fields, config);
    config.json = json;
    return config;
}

}
