// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "loadedimage.h"

#include <QString>

namespace stratoscope
{

/** What \a layer holds, in a few words: "1,204 files", "3 changed, 1 added, 1 deleted". */
QString layerCounts(const LoadedImage &loaded, LayerIndex layer);
/** The same in signs, for where there is no room for words: "+1 ~3 −1". */
QString shortLayerCounts(const LoadedImage &loaded, LayerIndex layer);
/** What \a layer costs: what it hides of the layers below, what the layers above hide of it, and what it copied up only to
 *  change metadata. Empty if nothing. */
QString layerNote(const LoadedImage &loaded, LayerIndex layer);
/** The weightiest part of layerNote(), shorter: "hides 1.2 MB". */
QString shortLayerNote(const LoadedImage &loaded, LayerIndex layer);
/** True if that is so much of the image that people should be warned. */
bool isLayerCostly(const LoadedImage &loaded, LayerIndex layer);

}
