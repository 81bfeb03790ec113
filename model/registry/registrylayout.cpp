// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "registrylayout.h"

#include "blobnames.h"
#include "mediatypes.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace stratoscope
{

namespace
{

QString memberName(const Digest &digest)
{
    return blobName(SourceFormat::OciLayout, digest);
}

QJsonObject platformJson(const Platform &platform)
{
    QJsonObject json {{QStringLiteral("os"), platform.os}, {QStringLiteral("architecture"), platform.architecture}};
    if (!platform.variant.isEmpty())
        json.insert(QStringLiteral("variant"), platform.variant);
    return json;
}

QJsonObject descriptorJson(const Descriptor &descriptor, const QString &name)
{
    QJsonObject json {{QStringLiteral("mediaType"), descriptor.mediaType},
        {QStringLiteral("digest"), descriptor.digest.toString()},
        {QStringLiteral("size"), qint64(descriptor.size.value_or(0))}};
    if (descriptor.platform)
        json.insert(QStringLiteral("platform"), platformJson(*descriptor.platform));
    QJsonObject annotations;
    for (auto one = descriptor.annotations.begin(); one != descriptor.annotations.end(); ++one)
        annotations.insert(one.key(), one.value());
    if (!name.isEmpty())
        annotations.insert(QStringLiteral("io.containerd.image.name"), name);
    json.insert(QStringLiteral("annotations"), annotations);
    return json;
}

}

RegistryLayout::RegistryLayout(std::shared_ptr<RemoteFiles> files)
    : m_files(std::move(files))
{
}

void RegistryLayout::add(const RemoteImage &image, const QString &name)
{
    m_manifests.append(descriptorJson(image.own, name));
    add(image);
}

void RegistryLayout::add(const RemoteImage &image)
{
    m_files->addDocument(memberName(image.own.digest), image.manifest);
    if (!image.config.isEmpty())
        m_files->addDocument(memberName(image.blobs.front().digest), image.config);
    for (const Descriptor &blob : image.blobs) {
        if (!blob.digest.isEmpty() && blob.size && !isForeign(blob))
            m_files->addBlob(memberName(blob.digest), blob.digest, *blob.size);
    }
}

void RegistryLayout::addIndex(const Digest &digest, const QByteArray &bytes)
{
    m_files->addDocument(memberName(digest), bytes);
}

void RegistryLayout::list(const Descriptor &descriptor)
{
    m_manifests.append(descriptorJson(descriptor, {}));
}

std::shared_ptr<const RemoteFiles> RegistryLayout::finish()
{
    const QJsonObject index {{QStringLiteral("schemaVersion"), 2}, {QStringLiteral("manifests"), m_manifests}};
    m_files->addDocument(QStringLiteral("index.json"), QJsonDocument(index).toJson(QJsonDocument::Compact));
    return m_files;
}

}
