// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "image.h"

namespace stratoscope
{

/** An image that was read before: its layers tell whether others are built on it. */
struct SeenImage
{
    QString name; ///< "debian:12"
    Digest chainId; ///< Of its topmost layer.
    std::size_t layers = 0;
};

/** Where both programs keep what images they have seen: beside the cache of layers, and cleared with it. */
QString seenImagesFile();

/** The images noted in \a path, the latest first; empty where there is no such file, or a damaged one. */
std::vector<SeenImage> readSeenImages(const QString &path);

/** Adds \a image to \a path, if it has a name and layers that others could have; drops the oldest if there are too many. A
 *  failed write is not an error. */
void noteSeenImage(const QString &path, const Image &image);

}
