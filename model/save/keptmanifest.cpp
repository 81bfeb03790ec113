// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "keptmanifest.h"

#include "documents.h"
#include "manifest.h"

#include <algorithm>

namespace stratoscope
{

std::optional<KeptManifest> keptManifest(
    const LoadedImage &image, const QByteArray &config, const std::vector<BlobFacts> &layers)
{
    const QString &member = image.image().manifestMember;
    if (member.isEmpty() || !image.source->files)
        return std::nullopt;
    const Result<QByteArray> json = Documents(image.source->files).read(member);
    const Result<Manifest> manifest
        = json.and_then([&member](const QByteArray &bytes) { return parseManifest(bytes, member); });
    const auto isSame = [](const Descriptor &listed, const BlobFacts &blob) { return listed.digest == blob.digest; };
    if (!manifest || sha256(*json) != image.image().manifestDigest || manifest->config.digest != sha256(config)
        || !std::equal(manifest->layers.begin(), manifest->layers.end(), layers.begin(), layers.end(), isSame))
        return std::nullopt;
    const QString usual = QStringLiteral("application/vnd.oci.image.manifest.v1+json");
    return KeptManifest {*json, manifest->mediaType.isEmpty() ? usual : manifest->mediaType};
}

}
