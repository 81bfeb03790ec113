// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "readdockerarchive.h"

#include "blobnames.h"
#include "fieldreader.h"
#include "manifest.h"

namespace stratoscope
{

namespace
{

/** Adds the names to the images of \a draft with \a id; false if there are none. */
bool nameKnownImages(SourceDraft &draft, const Digest &id, const QStringList &names)
{
    bool isKnown = false;
    for (Image &image : draft.images) {
        if (id.isEmpty() || image.id != id)
            continue;
        isKnown = true;
        for (const QString &name : names)
            addName(image, name);
    }
    return isKnown;
}

void addImage(SourceDraft &draft, const DockerArchiveItem &item, const Digest &id)
{
    Image image;
    for (const QString &warning : item.warnings)
        addWarning(image.warnings, warning);
    for (const QString &name : item.repoTags)
        addName(image, name);
    std::vector<ListedLayer> layers;
    for (const QString &member : item.layers) {
        Layer layer;
        // Only blobs of an OCI layout are named after their own digest; "<diff ID>.tar" may be compressed.
        if (member.startsWith(QLatin1String("blobs/")))
            layer.digest = digestInName(member);
        layers.push_back({layer, {}, member});
    }
    Descriptor config;
    config.digest = id;
    readConfig(draft, image, item.config, config);
    if (nameKnownImages(draft, image.id, item.repoTags))
        return;
    draft.savedLayers.insert(image.id, item.layers);
    draft.listed[draft.images.size()] = std::move(layers);
    draft.images.push_back(std::move(image));
}

}

Result<void> readDockerArchive(SourceDraft &draft, const QByteArray &manifest, const QString &member, const Job &job)
{
    const Result<std::vector<DockerArchiveItem>> items = parseDockerArchive(manifest, member);
    if (!items)
        return tl::unexpected(items.error());
    for (const DockerArchiveItem &item : *items) {
        if (job.isCancelled())
            return Job::cancelled();
        const Digest id = digestInName(item.config);
        if (!id.isEmpty())
            draft.savedLayers.insert(id, item.layers);
        if (!nameKnownImages(draft, id, item.repoTags))
            addImage(draft, item, id);
    }
    return {};
}

}
