// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "digest.h"
#include "job.h"
#include "layerrange.h"
#include "loadedimage.h"

namespace stratoscope
{

/** A layer that was written as a tar of its own. */
struct LayerTar
{
    QString path;
    Digest diffId;
    quint64 bytes = 0;
};

/** Writes the layers of \a range, merged into one where they are several, as an uncompressed tar to the file \a path,
 *  which is replaced when all is there. As writeLayerStream(). */
Result<LayerTar> writeLayerTar(const LoadedImage &image, LayerRange range, const QString &path, const Job &job);

}
