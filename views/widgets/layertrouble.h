// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "loadedimage.h"

#include <QString>

namespace stratoscope
{

/** Why the files of a layer are not all known. */
enum class LayerTrouble {
    None,
    Missing, ///< The image names the layer, but was saved without it.
    Unreadable, ///< It is there, but nothing of it could be read.
    Cut, ///< It was read up to some point.
};

/** What is wrong with \a layer. A digest that does not match is no trouble: all files were read. */
LayerTrouble layerTrouble(const LoadedImage &loaded, LayerIndex layer);
/** The same in a few words: "missing", "damaged: only 12 entries read"; empty for LayerTrouble::None. \a entries were
 *  read. */
QString layerTroubleText(LayerTrouble trouble, std::size_t entries);

/** "Incomplete: layer 3 is missing", of the layers 0 … \a upTo; empty if their files are all known. */
QString incompleteText(const LoadedImage &loaded, LayerIndex upTo);

}
