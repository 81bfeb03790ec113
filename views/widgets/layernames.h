// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "loadedimage.h"

#include <QString>

namespace stratoscope
{

class ExplorerState;

/** A layer as views call it: its number from 0 at the bottom, as on the command line, or "R/W" for the writable one. */
QString layerNumber(LayerIndex layer, bool writable = false);
QString layerNumber(const LoadedImage &loaded, LayerIndex layer);
QString layerNumber(const ExplorerState &state, LayerIndex layer);

/** What made a layer: its instruction as a Dockerfile would have it, "container" for the writable layer, and the short
 *  digest where the history does not tell. On one line, without characters that disguise. */
QString layerTitle(const Image &image, LayerIndex layer);
QString layerTitle(const LoadedImage &loaded, LayerIndex layer);

}
