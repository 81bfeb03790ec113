// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "mediatypes.h"

namespace stratoscope
{

bool mayBeManifest(const QString &mediaType)
{
    return mediaType.isEmpty() || mediaType.contains(QLatin1String("manifest"))
        || mediaType.contains(QLatin1String("index"));
}

bool isImageConfig(const QString &mediaType)
{
    return mediaType.isEmpty() || mediaType == QLatin1String("application/vnd.oci.image.config.v1+json")
        || mediaType == QLatin1String("application/vnd.docker.container.image.v1+json")
        || mediaType == QLatin1String("application/octet-stream");
}

bool isImageLayer(const QString &mediaType)
{
    return (mediaType.startsWith(QLatin1String("application/vnd.oci.image.layer."))
               || mediaType.startsWith(QLatin1String("application/vnd.docker.image.rootfs.")))
        && !knownType(mediaType);
}

bool isAttestation(const Descriptor &descriptor)
{
    return descriptor.annotations.value(QStringLiteral("vnd.docker.reference.type"))
        == QLatin1String("attestation-manifest");
}

bool isForeign(const Descriptor &layer)
{
    return layer.mediaType.contains(QLatin1String(".foreign."))
        || layer.mediaType.contains(QLatin1String(".nondistributable."));
}

LayerContent layerContent(const Descriptor &layer)
{
    // The suffix of ocicrypt.
    if (layer.mediaType.endsWith(QLatin1String("+encrypted")))
        return LayerContent::Encrypted;
    return knownType(layer.mediaType) ? LayerContent::Other : LayerContent::FileSystem;
}

}
