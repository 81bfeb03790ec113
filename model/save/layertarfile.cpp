// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "layertarfile.h"

#include "blobsink.h"
#include "layerwriter.h"
#include "savedfile.h"

namespace stratoscope
{

Result<LayerTar> writeLayerTar(const LoadedImage &image, LayerRange range, const QString &path, const Job &job)
{
    Result<SavedFile> file = SavedFile::create(path);
    if (!file)
        return tl::unexpected(file.error());
    HashingSink hashing(*file);
    const auto written = writeLayerStream(image, range, hashing, job).and_then([&file] { return file->commit(); });
    if (!written)
        return tl::unexpected(written.error());
    return LayerTar {path, hashing.digest(), hashing.bytes()};
}

}
