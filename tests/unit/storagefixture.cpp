// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "storagefixture.h"

#include "image.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

namespace stratoscope
{

StorageFixture::StorageFixture(const QString &root)
    : m_root(root)
{
}

void StorageFixture::write(const QString &name, const QByteArray &bytes) const
{
    const QString file = path(name);
    QDir().mkpath(QFileInfo(file).path());
    QFile out(file);
    if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(file));
}

void StorageFixture::writeJson(const QString &name, const QJsonValue &json) const
{
    write(name,
        (json.isArray() ? QJsonDocument(json.toArray()) : QJsonDocument(json.toObject()))
            .toJson(QJsonDocument::Compact));
}

Digest StorageFixture::diffId(int layer)
{
    return sha256(QByteArray("layer ") + QByteArray::number(layer));
}

Digest StorageFixture::chain(int layer)
{
    return chainId(layer == 0 ? Digest() : chain(layer - 1), diffId(layer));
}

QString StorageFixture::containerId()
{
    return QString(64, QLatin1Char('c'));
}

QString StorageFixture::layerDatabase(int layer)
{
    return QStringLiteral("image/overlay2/layerdb/sha256/%1/").arg(chain(layer).hex());
}

QByteArray StorageFixture::config() const
{
    const QJsonArray diffIds {diffId(0).toString(), diffId(1).toString()};
    const QJsonArray history {QJsonObject {{QStringLiteral("created_by"), QStringLiteral("ADD rootfs")}},
        QJsonObject {{QStringLiteral("created_by"), QStringLiteral("RUN make")}}};
    return QJsonDocument(
        QJsonObject {{QStringLiteral("os"), QStringLiteral("linux")},
            {QStringLiteral("architecture"), QStringLiteral("amd64")}, {QStringLiteral("history"), history},
            {QStringLiteral("rootfs"),
                QJsonObject {
                    {QStringLiteral("type"), QStringLiteral("layers")}, {QStringLiteral("diff_ids"), diffIds}}}})
        .toJson(QJsonDocument::Compact);
}

void StorageFixture::makeDocker()
{
    imageId = sha256(config()).hex();
    const QString database = QStringLiteral("image/overlay2/");
    write(database + QStringLiteral("imagedb/content/sha256/") + imageId, config());
    const QJsonObject tags {{QStringLiteral("shop:2.4"), QStringLiteral("sha256:") + imageId}};
    writeJson(database + QStringLiteral("repositories.json"),
        QJsonObject {{QStringLiteral("Repositories"), QJsonObject {{QStringLiteral("shop"), tags}}}});
    for (int layer = 0; layer < 2; ++layer) {
        const QByteArray cacheId = "cache" + QByteArray::number(layer);
        write(layerDatabase(layer) + QStringLiteral("cache-id"), cacheId);
        write(layerDatabase(layer) + QStringLiteral("diff"), diffId(layer).toString().toLatin1());
        if (layer > 0)
            write(layerDatabase(layer) + QStringLiteral("parent"), chain(layer - 1).toString().toLatin1());
        const QString files = QStringLiteral("overlay2/%1/diff/").arg(QString::fromLatin1(cacheId));
        write(files + QStringLiteral("etc/file%1").arg(layer), "content");
    }
    write(QStringLiteral("overlay2/mount-init/diff/etc/hosts"), {});
    write(QStringLiteral("overlay2/mount/diff/etc/new"), "new");
    const QString mount = database + QStringLiteral("layerdb/mounts/%1/").arg(containerId());
    write(mount + QStringLiteral("mount-id"), "mount");
    write(mount + QStringLiteral("init-id"), "mount-init");
    write(mount + QStringLiteral("parent"), chain(1).toString().toLatin1());
    const QJsonObject state {{QStringLiteral("Running"), true}, {QStringLiteral("Paused"), false},
        {QStringLiteral("StartedAt"), QStringLiteral("2024-01-01T00:00:00Z")}};
    writeJson(QStringLiteral("containers/%1/config.v2.json").arg(containerId()),
        QJsonObject {{QStringLiteral("Name"), QStringLiteral("/c1")},
            {QStringLiteral("Image"), QStringLiteral("sha256:") + imageId}, {QStringLiteral("State"), state},
            {QStringLiteral("Config"), QJsonObject {{QStringLiteral("Image"), QStringLiteral("shop:2.4")}}}});
}

void StorageFixture::makeContainers()
{
    imageId = sha256(config()).hex();
    const auto layer = [](const char *id, const char *parent, const QString &diff) {
        return QJsonObject {{QStringLiteral("id"), QString::fromLatin1(id)},
            {QStringLiteral("parent"), QString::fromLatin1(parent)}, {QStringLiteral("diff-digest"), diff},
            {QStringLiteral("compressed-diff-digest"), diff}, {QStringLiteral("compressed-size"), 100}};
    };
    writeJson(QStringLiteral("overlay-layers/layers.json"),
        QJsonArray {layer("layer0", "", diffId(0).toString()), layer("layer1", "layer0", diffId(1).toString()),
            layer("upper", "layer1", {})});
    writeJson(QStringLiteral("overlay-images/images.json"),
        QJsonArray {QJsonObject {{QStringLiteral("id"), imageId}, {QStringLiteral("layer"), QStringLiteral("layer1")},
            {QStringLiteral("names"), QJsonArray {QStringLiteral("docker.io/library/shop:2.4")}}}});
    const QString key = QString::fromLatin1(("sha256:" + imageId.toLatin1()).toBase64());
    write(QStringLiteral("overlay-images/%1/=%2").arg(imageId, key), config());
    writeJson(QStringLiteral("overlay-containers/containers.json"),
        QJsonArray {QJsonObject {{QStringLiteral("id"), containerId()}, {QStringLiteral("image"), imageId},
            {QStringLiteral("names"), QJsonArray {QStringLiteral("c1")}},
            {QStringLiteral("layer"), QStringLiteral("upper")},
            {QStringLiteral("metadata"), QStringLiteral("{\"image-name\":\"docker.io/library/shop:2.4\"}")}}});
    write(QStringLiteral("overlay/layer0/diff/etc/file0"), "content");
    write(QStringLiteral("overlay/layer1/diff/etc/file1"), "content");
    write(QStringLiteral("overlay/upper/diff/etc/new"), "new");
}

}
