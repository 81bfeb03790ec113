// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "containerdimages.h"

#include "manifestreader.h"
#include "settlelayers.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

namespace stratoscope
{

namespace
{

/** True if people call an image so: not by a digest, as Kubernetes and Docker note besides. */
bool isNameForPeople(const QString &name)
{
    return !name.contains(QLatin1Char('@')) && !name.startsWith(QLatin1String("sha256:"));
}

/** True if nobody calls an image so who can choose. */
bool isNoName(const QString &name)
{
    return name.startsWith(QLatin1String("sha256:")) || name.startsWith(QLatin1String("moby-dangling@"));
}

QJsonObject descriptorOf(const ContainerdImage &image, bool isNamed)
{
    QJsonObject descriptor {{QStringLiteral("digest"), image.digest}, {QStringLiteral("mediaType"), image.mediaType}};
    if (image.size)
        descriptor.insert(QStringLiteral("size"), qint64(*image.size));
    if (isNamed) {
        descriptor.insert(
            QStringLiteral("annotations"), QJsonObject {{QStringLiteral("io.containerd.image.name"), image.name}});
    }
    return descriptor;
}

/** The index that an OCI layout with these images would have: each with its names, or once without one. A name that
 *  several namespaces have for one image is one. */
QByteArray indexOf(const std::vector<ContainerdImage> &images)
{
    QSet<QString> listed; // By digest.
    QSet<QString> named; // By digest and name.
    QJsonArray manifests;
    const auto add = [&](const ContainerdImage &image, bool isNamed) {
        listed.insert(image.digest);
        manifests.append(descriptorOf(image, isNamed));
    };
    for (const ContainerdImage &image : images) {
        const QString pair = image.digest + QLatin1Char(' ') + image.name;
        if (!isNameForPeople(image.name) || named.contains(pair))
            continue;
        named.insert(pair);
        add(image, true);
    }
    for (const ContainerdImage &image : images) {
        if (!listed.contains(image.digest))
            add(image, !isNoName(image.name));
    }
    return QJsonDocument(QJsonObject {{QStringLiteral("schemaVersion"), 2}, {QStringLiteral("manifests"), manifests}})
        .toJson(QJsonDocument::Compact);
}

/** Points those of \a layers whose blobs are not in the store to their snapshots. */
void useSnapshots(const SourceDraft &draft, const Image &image, std::vector<ListedLayer> &layers,
    const ContainerdSnapshots &snapshots)
{
    if (layers.size() != image.config.diffIds.size())
        return;
    Digest chain;
    for (std::size_t i = 0; i < layers.size() && !image.config.diffIds[i].isEmpty(); ++i) {
        chain = chainId(chain, image.config.diffIds[i]);
        const bool isThere = !layers[i].member.isEmpty() && draft.files().contains(layers[i].member);
        const ContainerdSnapshots::Place place = isThere ? ContainerdSnapshots::Place() : snapshots.layer(chain);
        if (!place.name.isEmpty())
            layers[i].layer.hostDirectory = snapshots.directory(place).directory;
    }
}

}

Result<void> readContainerdImages(SourceDraft &draft, const std::vector<ContainerdImage> &images,
    const ContainerdSnapshots &snapshots, const Job &job)
{
    draft.isStore = true;
    const QString index = QStringLiteral("index.json");
    draft.embedded->add(index, memorySource(indexOf(images), index));
    const Result<void> read = ManifestReader(draft, SourceFormat::ContainerdStorage, job).readRoot(index);
    if (!read && read.error().kind == ErrorKind::Cancelled)
        return read;
    if (!read)
        draft.damage(read.error().message());
    for (auto &[number, layers] : draft.listed)
        useSnapshots(draft, draft.images[number], layers, snapshots);
    return settleLayers(draft, job);
}

}
