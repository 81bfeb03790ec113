// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "loadedimage.h"

#include <QString>

namespace stratoscope
{

class ExplorerState;

/** The short name of a layer: its number from 0 at the bottom, as on the command line, or "R/W"
 *  for the writable one. */
QString layerNumber(LayerIndex layer, bool writable = false);
QString layerNumber(const LoadedImage &loaded, LayerIndex layer);
QString layerNumber(const ExplorerState &state, LayerIndex layer);

/** What created a layer: its instruction as in a Dockerfile, "container" for the writable layer, or the short digest if
 *  the history does not say. On one line, without characters that could disguise it. */
QString layerTitle(const Image &image, LayerIndex layer);
QString layerTitle(const LoadedImage &loaded, LayerIndex layer);

}
