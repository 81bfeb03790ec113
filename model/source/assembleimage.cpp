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
    return layer;
}

}

Image assembleImage(SourceDraft &draft, SourceFormat format, const Manifest &manifest, const Descriptor &own)
{
    Image image;
    image.manifestDigest = own.digest;
    image.platform = own.platform.value_or(Platform());
    for (const QString &warning : manifest.warnings)
        addWarning(image.warnings, warning);
    image.layers.reserve(manifest.layers.size());
    for (const Descriptor &descriptor : manifest.layers) {
        Layer layer = layerOf(descriptor);
        attachBlob(draft, image, layer, blobName(format, descriptor.digest), descriptor);
        image.layers.push_back(std::move(layer));
    }
    attachConfig(draft, image, blobName(format, manifest.config.digest), manifest.config);
    return image;
}

}
