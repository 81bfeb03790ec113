// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "loadedimage.h"

namespace stratoscope
{

/** The unified file system of \a image as a treemap, an SVG to stand in HTML: files and directories by their bytes, in the
 *  colours of the layers that they come from (the classes "l0" and so on), each with a title that says what it is. */
QString treemapSvg(const LoadedImage &image);

/** The class of \a layer's colours: "l0" … "l7", or "lw" of a writable one. */
QString layerClass(const LoadedImage &image, LayerIndex layer);

}
