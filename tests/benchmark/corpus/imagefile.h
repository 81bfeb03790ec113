// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "blobwriter.h"
#include "layerplan.h"

namespace stratoscope::benchmark
{

/** How a generated image is stored. */
struct Storage
{
    bool docker = false; ///< A docker archive with uncompressed layers; otherwise an OCI archive.
    imagebuilder::Packing packing = imagebuilder::Packing::Gzip; ///< For the layers of an OCI archive.
};

/** Writes the image that \a shape describes to \a path. */
Built<void> writeGeneratedImage(const QString &path, const Shape &shape, const Storage &storage);
/** Writes an image with the tars in \a layers as its layers to \a path. */
Built<void> writeImageOfTars(const QString &path, const QStringList &layers, const Storage &storage);

}
