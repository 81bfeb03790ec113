// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "unpackedlayers.h"

#include "findstorage.h"
#include "json.h"
#include "readlimits.h"
#include "tarsplit.h"

#include <QJsonArray>

#include <algorithm>

namespace stratoscope
{

namespace
{

/** Longer than any ID or digest. */
constexpr quint64 IdBytes = 512;
constexpr qsizetype MostUnpacked = 20'000;

QByteArray contentOf(const StorageRoot &root, const QString &name, quint64 limit)
{
    const Result<ByteSourcePtr> file = root.files()->open(name);
    return file ? readAll(**file, limit).value_or(QByteArray()) : QByteArray();
}

QString lineOf(const StorageRoot &root, const QString &name)
{
    return QString::fromLatin1(contentOf(root, name, IdBytes).trimmed());
}

class SplitLayer : public UnpackedLayer
{
public:
    SplitLayer(ByteSourcePtr list, QString directory, Digest diffId, QString folder)
        : m_list(std::move(list))
        , m_directory(std::move(directory))
        , m_diffId(std::move(diffId))
        , m_folder(std::move(folder))
    {
    }

    QString directory() const override { return m_directory; }
    Result<ByteSourcePtr> remake(const Job &job) const override
    {
        return remakeTar(m_list, m_directory, m_diffId, m_folder, job);
    }

private:
    const ByteSourcePtr m_list;
    const QString m_directory;
    const Digest m_diffId;
    const QString m_folder;
};

}

UnpackedLayers::UnpackedLayers(const QStringList &storages, const QString &folder)
    : m_storages(storages)
    , m_folder(folder)
{
}

std::shared_ptr<const UnpackedLayer> UnpackedLayers::find(const Digest &diffId) const
{
    if (diffId.isEmpty() || !diffId.isVerifiable())
        return nullptr;
    std::call_once(m_looked, [this] { look(); });
    const auto found = m_places.constFind(diffId);
    if (found == m_places.constEnd())
        return nullptr;
    const Result<ByteSourcePtr> list = found->root->files()->open(found->list);
    if (!list || found->root->folder(found->directory) != StorageRoot::Folder::There)
        return nullptr;
    return std::make_shared<SplitLayer>(*list, found->root->absolute(found->directory), diffId, m_folder);
}

void UnpackedLayers::look() const
{
    for (const QString &storage : m_storages)
        lookIn(storage);
}

void UnpackedLayers::lookIn(const QString &storage) const
{
    const Result<std::optional<StorageLocation>> location = findStorage(storage);
    if (!location || !*location)
        return;
    Result<StorageRoot> opened = StorageRoot::open((*location)->root);
    if (!opened)
        return;
    const auto root = std::make_shared<const StorageRoot>(std::move(*opened));
    if ((*location)->kind == StorageKind::Containers)
        lookInContainers(root, (*location)->driver);
    else if ((*location)->kind == StorageKind::Docker)
        lookInDocker(root, (*location)->driver);
}

void UnpackedLayers::add(
    const std::shared_ptr<const StorageRoot> &root, const QString &diffId, const Place &place) const
{
    const Result<Digest> digest = Digest::parse(diffId);
    if (digest && root->files()->contains(place.list) && m_places.size() < MostUnpacked)
        m_places.insert(*digest, place);
}

void UnpackedLayers::lookInContainers(const std::shared_ptr<const StorageRoot> &root, const QString &driver) const
{
    const QString name = driver + QStringLiteral("-layers/layers.json");
    const Result<QJsonDocument> json = parseJson(contentOf(*root, name, limits::JsonBytes), name);
    const QJsonArray layers = json ? json->array() : QJsonArray();
    for (const QJsonValue &value : layers) {
        const QString id = value.toObject().value(QLatin1String("id")).toString();
        if (!isStorageName(id))
            continue;
        add(root, value.toObject().value(QLatin1String("diff-digest")).toString(),
            {root, QStringLiteral("%1/%2/diff").arg(driver, id),
                QStringLiteral("%1-layers/%2.tar-split.gz").arg(driver, id)});
    }
}

void UnpackedLayers::lookInDocker(const std::shared_ptr<const StorageRoot> &root, const QString &driver) const
{
    const QString database = QStringLiteral("image/%1/layerdb/sha256").arg(driver);
    const QStringList chains = root->list(database).value_or(QStringList());
    for (const QString &chain : chains.first(std::min(chains.size(), MostUnpacked))) {
        const QString folder = database + QLatin1Char('/') + chain;
        const QString id = lineOf(*root, folder + QStringLiteral("/cache-id"));
        if (!isStorageName(id))
            continue;
        add(root, lineOf(*root, folder + QStringLiteral("/diff")),
            {root, QStringLiteral("%1/%2/diff").arg(driver, id), folder + QStringLiteral("/tar-split.json.gz")});
    }
}

}
