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

Image assemble(SourceDraft &draft, const DockerArchiveItem &item, const Digest &id)
{
    Image image;
    for (const QString &warning : item.warnings)
        addWarning(image.warnings, warning);
    for (const QString &name : item.repoTags)
        addName(image, name);
    for (const QString &member : item.layers) {
        Layer layer;
        // Only blobs of an OCI layout are named after their own digest; "<diff ID>.tar" may be compressed.
        if (member.startsWith(QLatin1String("blobs/")))
            layer.digest = digestInName(member);
        attachBlob(draft, image, layer, member, {});
        image.layers.push_back(std::move(layer));
    }
    Descriptor config;
    config.digest = id;
    attachConfig(draft, image, item.config, config);
    return image;
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
        if (nameKnownImages(draft, id, item.repoTags))
            continue;
        Image image = assemble(draft, item, id);
        if (!nameKnownImages(draft, image.id, item.repoTags))
            draft.images.push_back(std::move(image));
    }
    return {};
}

}
