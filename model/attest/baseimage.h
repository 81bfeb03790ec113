// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "imagesource.h"
#include "provenance.h"
#include "seenimages.h"

namespace stratoscope
{

/** How it is known what an image is built on. */
enum class BaseEvidence {
    Provenance, ///< Its builder recorded it.
    Annotation, ///< It says so itself.
    SharedLayers, ///< All layers of another image that is known are its lowest ones.
};

/** "provenance": as reports name it. */
const char *evidenceName(BaseEvidence evidence);

/** The image that another one is built on. */
struct BaseImage
{
    QString name; ///< "debian:12"; may be empty.
    QString digest; ///< Of its manifest or index; may be empty.
    std::size_t layers = 0; ///< So many of the lowest layers are its; 0: nobody knows.
    BaseEvidence evidence = BaseEvidence::Provenance; ///< For its name.

    bool has(LayerIndex layer) const { return layer.value < layers; }
};

/** What image number \a number of \a source is built on: by its \a provenance, which may be null, by what it says itself,
 *  or by its layers, which another image in \a source or in \a seen may have. */
std::optional<BaseImage> baseImage(
    const ImageSource &source, std::size_t number, const Provenance *provenance, const std::vector<SeenImage> &seen);

}
