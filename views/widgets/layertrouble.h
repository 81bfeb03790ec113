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
    Missing, ///< The image refers to the layer, but was saved without it.
    Unreadable, ///< It exists, but none of it could be read.
    Cut, ///< It was read up to some point.
    Sealed, ///< It is encrypted, or something that no engine unpacks.
};

/** What is wrong with \a layer. A mismatching digest does not count: all files were read. */
LayerTrouble layerTrouble(const LoadedImage &loaded, LayerIndex layer);
/** The same in a few words: "missing", "damaged: only 12 entries read"; empty for LayerTrouble::None. \a entries
 *  is how many were read. */
QString layerTroubleText(LayerTrouble trouble, std::size_t entries);

/** "Incomplete: layer 3 is missing", for layers 0 … \a upTo; empty if all their files are known. */
QString incompleteText(const LoadedImage &loaded, LayerIndex upTo);

}
