// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "loadedimage.h"

namespace stratoscope
{

/**
 * The unified file system of \a image as a treemap: an SVG for use in HTML, with files and directories by their bytes,
 * in the colours of their layers (the classes "l0" and so on), each with a title.
 */
QString treemapSvg(const LoadedImage &image);

/** The class with \a layer's colours: "l0" … "l7", or "lw" for a writable one. */
QString layerClass(const LoadedImage &image, LayerIndex layer);

}
