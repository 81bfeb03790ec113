// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "blobsink.h"
#include "loadedimage.h"

#include <optional>

namespace stratoscope
{

/** A manifest as bytes, which its digest is of. */
struct KeptManifest
{
    QByteArray json;
    QString mediaType;
};

/** The manifest that \a image has in its source, if it says just what is saved: \a config and the blobs of \a layers. */
std::optional<KeptManifest> keptManifest(
    const LoadedImage &image, const QByteArray &config, const std::vector<BlobFacts> &layers);

}
