// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "assembleimage.h"

#include "blobnames.h"
#include "fieldreader.h"
#include "mediatypes.h"

namespace stratoscope
{

namespace
{

Layer layerOf(const Descriptor &descriptor)
{
    Layer layer;
    layer.digest = descriptor.digest;
    layer.mediaType = descriptor.mediaType;
    layer.foreign = isForeign(descriptor) || descriptor.hasUrls;
    layer.content = layerContent(descriptor);
    layer.annotations = descriptor.annotations;
    return layer;
}

}

std::size_t addImage(SourceDraft &draft, SourceFormat format, const Manifest &manifest, const Descriptor &own)
{
    Image image;
    image.manifestDigest = own.digest;
    image.platform = own.platform.value_or(Platform());
    for (const QString &warning : manifest.warnings)
        addWarning(image.warnings, warning);
    std::vector<ListedLayer> &layers = draft.listed[draft.images.size()];
    layers.reserve(manifest.layers.size());
    for (const Descriptor &descriptor : manifest.layers) {
        const QString member = blobName(format, descriptor.digest);
        embed(draft, member, descriptor);
        layers.push_back({layerOf(descriptor), descriptor, member});
    }
    const QString config = blobName(format, manifest.config.digest);
    embed(draft, config, manifest.config);
    readConfig(draft, image, config, manifest.config);
    draft.images.push_back(std::move(image));
    return draft.images.size() - 1;
}

std::size_t addArtifact(SourceDraft &draft, SourceFormat format, Artifact artifact,
    const std::vector<Descriptor> &descriptors, const Descriptor &own)
{
    for (const Descriptor &descriptor : descriptors) {
        const QString member = blobName(format, descriptor.digest);
        embed(draft, member, descriptor);
        artifact.blobs.push_back({descriptor, draft.files().contains(member) ? member : QString()});
        artifact.blobs.back().descriptor.data.clear();
    }
    Image image;
    image.manifestDigest = own.digest;
    image.artifact = std::move(artifact);
    draft.images.push_back(std::move(image));
    return draft.images.size() - 1;
}

}
