// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "containersimages.h"

#include "fieldreader.h"
#include "json.h"
#include "manifest.h"
#include "readlimits.h"

#include <QCoreApplication>

#include <algorithm>
#include <optional>

namespace stratoscope
{

namespace
{

struct ContainersImagesWords
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::ContainersImages)
};

/** The file name of a data item: its key, in base64 if the key contains other characters than these. */
QString dataName(const QString &key)
{
    const auto isPlain = [](QChar character) {
        const ushort code = character.unicode();
        return code == '.' || (code >= '0' && code <= '9') || (code >= 'a' && code <= 'z');
    };
    if (std::all_of(key.begin(), key.end(), isPlain))
        return key;
    return QLatin1Char('=') + QString::fromLatin1(key.toUtf8().toBase64());
}

QString dataMember(const QString &id, const QString &key)
{
    return QStringLiteral("overlay-images/%1/%2").arg(id, dataName(key));
}

/** The manifest's config; without a readable manifest, the config that the image ID is the digest of. */
Descriptor configOf(SourceDraft &draft, const QString &id)
{
    Descriptor config;
    config.digest = Digest::parse(QStringLiteral("sha256:") + id).value_or(Digest());
    const QString member = dataMember(id, QStringLiteral("manifest"));
    if (!draft.files().contains(member))
        return config;
    const Result<Manifest> manifest
        = draft.documents.read(member).and_then([&](const QByteArray &bytes) { return parseManifest(bytes, member); });
    return manifest && !manifest->config.digest.isEmpty() ? manifest->config : config;
}

/** A manifest list, which the storage keeps like an image, but without layers. */
struct ManifestList
{
    QStringList names;
    std::vector<Descriptor> manifests;
};

/** The list that the image \a id is, if it is one. */
std::optional<ManifestList> listOf(SourceDraft &draft, const FieldReader &record, const QString &id)
{
    const QString member = dataMember(id, QStringLiteral("manifest"));
    if (!record.text(QStringLiteral("layer")).isEmpty() || !draft.files().contains(member))
        return std::nullopt;
    const Result<QByteArray> bytes = draft.documents.read(member);
    const Result<ManifestKind> kind = bytes ? manifestKind(*bytes, member) : tl::unexpected(bytes.error());
    if (!kind || *kind != ManifestKind::Index)
        return std::nullopt;
    const Result<ImageIndex> index = parseIndex(*bytes, member);
    return ManifestList {record.texts(QStringLiteral("names")), index ? index->manifests : std::vector<Descriptor>()};
}

/** Gives the list's names to those of its images that are here, so that its platforms can be chosen from. */
void nameImages(SourceDraft &draft, const ManifestList &list)
{
    bool isAnyHere = false;
    for (Image &image : draft.images) {
        const bool isListed = std::any_of(list.manifests.begin(), list.manifests.end(),
            [&](const Descriptor &child) { return !child.digest.isEmpty() && child.digest == image.manifestDigest; });
        isAnyHere = isAnyHere || isListed;
        for (const QString &name : isListed ? list.names : QStringList())
            addName(image, name);
    }
    if (!isAnyHere) {
        addWarning(draft.warnings,
            ContainersImagesWords::tr("none of the images in the manifest list %1 are in this storage")
                .arg(list.names.value(0)));
    }
}

Image imageOf(SourceDraft &draft, ContainersLayers &layers, const FieldReader &record, const QString &id)
{
    Image image;
    image.manifestDigest = Digest::parse(record.text(QStringLiteral("digest"))).value_or(Digest());
    for (const QString &name : record.texts(QStringLiteral("names")))
        addName(image, name);
    layers.addLayers(image, record.text(QStringLiteral("layer")));
    const Descriptor config = configOf(draft, id);
    attachConfig(draft, image, dataMember(id, config.digest.toString()), config);
    return image;
}

}

Result<void> readContainersImages(
    SourceDraft &draft, ContainersLayers &layers, QHash<QString, std::size_t> &ids, const Job &job)
{
    const QString member = QStringLiteral("overlay-images/images.json");
    // An engine that never had an image has not written one.
    if (!draft.files().contains(member))
        return {};
    const Result<QJsonDocument> json
        = draft.documents.read(member).and_then([&](const QByteArray &bytes) { return parseJson(bytes, member); });
    if (!json)
        return tl::unexpected(json.error());
    const QJsonArray records = json->array();
    std::vector<ManifestList> lists;
    for (const QJsonValue &value : records) {
        if (job.isCancelled())
            return Job::cancelled();
        const FieldReader record(value.toObject(), QStringLiteral("images.json"), draft.warnings);
        const QString id = record.text(QStringLiteral("id"));
        if (!isStorageName(id) || ids.contains(id))
            continue;
        if (draft.images.size() >= limits::Images) {
            draft.damage(ContainersImagesWords::tr("more than %1 images; the rest are skipped").arg(limits::Images));
            break;
        }
        if (std::optional<ManifestList> list = listOf(draft, record, id)) {
            lists.push_back(std::move(*list));
            continue;
        }
        ids.insert(id, draft.images.size());
        draft.images.push_back(imageOf(draft, layers, record, id));
    }
    for (const ManifestList &list : lists)
        nameImages(draft, list);
    return {};
}

}
