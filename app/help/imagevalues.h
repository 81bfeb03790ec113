// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "completion.h"
#include "imagesource.h"

namespace stratoscope
{

/** The names by which \a path has images; none if it is no file or directory here. Reads no layer, and asks nobody. */
Completion imageNamesIn(const QString &path);
/** The layers of the image in \a path that \a wish means, by their numbers, with their instructions. */
Completion layersIn(const QString &path, const ImageWish &wish);
/** The platforms of the images in \a path, or the usual ones. */
Completion platformsIn(const QString &path);

}
