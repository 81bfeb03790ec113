// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "digest.h"
#include "job.h"
#include "layerrange.h"
#include "loadedimage.h"

namespace stratoscope
{

/** A layer written as a separate tar. */
struct LayerTar
{
    QString path;
    Digest diffId;
    quint64 bytes = 0;
};

/** Writes the layers of \a range, merged into one if there are several, as an uncompressed tar to the file \a path; it
 *  is replaced once the tar is complete. Otherwise like writeLayerStream(). */
Result<LayerTar> writeLayerTar(const LoadedImage &image, LayerRange range, const QString &path, const Job &job);

}
