// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "loadedimage.h"

#include <QString>

namespace stratoscope
{

/** The content of \a layer in a few words: "1,204 files", "3 changed, 1 added, 1 deleted". */
QString layerCounts(const LoadedImage &loaded, LayerIndex layer);
/** The same in symbols, where there is no space for words: "+1 ~3 −1". */
QString shortLayerCounts(const LoadedImage &loaded, LayerIndex layer);
/** The cost of \a layer: what it hides in the layers below, what the layers above hide in it, and what it copied up
 *  only to change metadata. Empty if there is none. */
QString layerNote(const LoadedImage &loaded, LayerIndex layer);
/** The most important part of layerNote(), shorter: "hides 1.2 MB". */
QString shortLayerNote(const LoadedImage &loaded, LayerIndex layer);
/** True if that is enough of the image to warn people. */
bool isLayerCostly(const LoadedImage &loaded, LayerIndex layer);

}
