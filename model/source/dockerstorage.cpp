// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "dockerstorage.h"

#include "dockercontainers.h"
#include "fieldreader.h"
#include "json.h"
#include "readlimits.h"

#include <QCoreApplication>

namespace stratoscope
{

namespace
{

struct DockerStorageWords
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::DockerStorage)
};

using Names = QHash<QString, QStringList>; ///< By image ID.

/** The tags in repositories.json, without its digests, which people do not use as names. */
Names readNames(SourceDraft &draft, const QString &member)
{
    Names names;
    if (!draft.files().contains(member))
        return names;
    const Result<QJsonObject> json = draft.documents.read(member).and_then(
        [&](const QByteArray &bytes) { return parseJsonObject(bytes, member); });
    if (!json) {
        draft.damage(DockerStorageWords::tr("cannot read the image names: %1").arg(json.error().message()));
        return names;
    }
    const QJsonObject repositories = json->value(QLatin1String("Repositories")).toObject();
    for (const QJsonValue &references : repositories) {
        const QJsonObject tags = references.toObject();
        for (auto tag = tags.begin(); tag != tags.end(); ++tag) {
            if (!tag.key().contains(QLatin1Char('@')))
                names[tag.value().toString()].append(tag.key());
        }
    }
    return names;
}

Image readImage(SourceDraft &draft, DockerLayers &layers, const Digest &id, const QString &member)
{
    Image image;
    Descriptor config;
    config.digest = id;
    if (!readConfig(draft, image, member, config))
        return image;
    layers.addLayers(image);
    completeLayers(image);
    return image;
}

}

Result<void> readDockerStorage(SourceDraft &draft, const StorageRoot &root, const QString &driver, const Job &job)
{
    DockerLayers layers(draft, root, driver);
    const QString database = layers.databaseName(QStringLiteral("imagedb/content/sha256"));
    const Result<QStringList> ids = root.list(database);
    if (!ids)
        return tl::unexpected(ids.error());
    const Names names = readNames(draft, layers.databaseName(QStringLiteral("repositories.json")));
    for (const QString &hex : *ids) {
        if (job.isCancelled())
            return Job::cancelled();
        const Result<Digest> id = Digest::parse(QStringLiteral("sha256:") + hex);
        if (!id)
            continue;
        if (draft.images.size() >= limits::Images) {
            draft.damage(DockerStorageWords::tr("more than %1 images; the rest are skipped").arg(limits::Images));
            break;
        }
        Image image = readImage(draft, layers, *id, database + QLatin1Char('/') + hex);
        for (const QString &name : names.value(id->toString()))
            addName(image, name);
        draft.images.push_back(std::move(image));
    }
    return readDockerContainers(draft, root, layers, job);
}

}
