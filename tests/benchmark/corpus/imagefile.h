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
    bool docker = false; ///< docker save's archive with uncompressed layers; else an OCI archive.
    imagebuilder::Packing packing = imagebuilder::Packing::Gzip; ///< Of the layers of an OCI archive.
};

/** Writes the image that \a shape describes to \a path. */
Built<void> writeGeneratedImage(const QString &path, const Shape &shape, const Storage &storage);
/** Writes an image whose layers are the tars in \a layers to \a path. */
Built<void> writeImageOfTars(const QString &path, const QStringList &layers, const Storage &storage);

}
