// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "mediatypes.h"

#include <algorithm>

namespace stratoscope
{

namespace
{

bool isImageConfig(const QString &mediaType)
{
    return mediaType.isEmpty() || mediaType == QLatin1String("application/vnd.oci.image.config.v1+json")
        || mediaType == QLatin1String("application/vnd.docker.container.image.v1+json")
        || mediaType == QLatin1String("application/octet-stream");
}

bool isImageLayer(const Descriptor &layer)
{
    return layer.mediaType.startsWith(QLatin1String("application/vnd.oci.image.layer."))
        || layer.mediaType.startsWith(QLatin1String("application/vnd.docker.image.rootfs."));
}

template<typename Predicate>
bool allLayers(const Manifest &manifest, Predicate predicate)
{
    return !manifest.layers.empty() && std::all_of(manifest.layers.begin(), manifest.layers.end(), predicate);
}

}

bool mayBeManifest(const QString &mediaType)
{
    return mediaType.isEmpty() || mediaType.contains(QLatin1String("manifest"))
        || mediaType.contains(QLatin1String("index"));
}

bool isAttestation(const Descriptor &descriptor)
{
    if (descriptor.annotations.value(QStringLiteral("vnd.docker.reference.type"))
        == QLatin1String("attestation-manifest"))
        return true;
    const QLatin1String unknown("unknown");
    return descriptor.platform && descriptor.platform->os == unknown && descriptor.platform->architecture == unknown;
}

bool holdsAttestations(const Manifest &manifest)
{
    return allLayers(manifest,
        [](const Descriptor &layer) { return layer.mediaType == QLatin1String("application/vnd.in-toto+json"); });
}

bool isArtifact(const Manifest &manifest)
{
    // Image layers make it an image, whatever type the config has (media types are only a hint).
    return !isImageConfig(manifest.config.mediaType) && !allLayers(manifest, isImageLayer);
}

bool isForeign(const Descriptor &layer)
{
    return layer.mediaType.contains(QLatin1String(".foreign."))
        || layer.mediaType.contains(QLatin1String(".nondistributable."));
}

}
