// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "imagespec.h"
#include "layout.h"
#include "memoryfileset.h"

namespace stratoscope
{

/** Images of made-up layers: each layer holds one file that is named by its number. */
class SampleImages
{
public:
    explicit SampleImages(int layers, imagebuilder::Packing packing = imagebuilder::Packing::Gzip);

    /** Adds an image of \a layers, bottom first; its history has an empty step on top. */
    imagebuilder::ImageSpec &add(const QStringList &names, const std::vector<std::size_t> &layers);

    imagebuilder::ImageSet &set() { return m_set; }
    /** Member name of the blob of \a layer in an OCI layout. */
    QString blob(std::size_t layer) const;
    /** "sha256:…" of the config of \a image. */
    QString id(std::size_t image) const;

    std::shared_ptr<MemoryFileSet> files(imagebuilder::Form form) const;

private:
    imagebuilder::ImageSet m_set;
};

/** "sha256:…" of \a bytes. */
QString digestText(const QByteArray &bytes);
/** "blobs/sha256/…" for \a bytes. */
QString blobPath(const QByteArray &bytes);

}
