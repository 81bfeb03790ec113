// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "typedindex.h"

#include <array>

namespace stratoscope
{

/** A background colour and the text colour that goes on it, as 0xRRGGBB. */
struct LayerRgb
{
    quint32 fill = 0;
    quint32 text = 0;
};

/** Sets of colours for layers. In each, layers that lie on each other look different to everybody. */
enum class LayerPalette {
    Standard,
    RedGreen, ///< All its colours differ with protanopia and deuteranopia.
    BlueYellow, ///< All its colours differ with tritanopia.
    Grey, ///< Differs in lightness alone, as for those who see no colours, and in print.
};

/** The colours of a palette. Dark and light alternate, and all stand out on light and dark windows. */
struct LayerRgbs
{
    LayerPalette palette;
    const char *name; ///< In settings: "standard".
    std::array<LayerRgb, 8> layers; ///< By number, repeating.
    LayerRgb writable; ///< Of a container's writable layer.

    /** The colour of \a layer; the last one if it is invalid. */
    const LayerRgb &of(LayerIndex layer) const { return layers[numberOf(layer)]; }
    /** Which one of layers that is. */
    std::size_t numberOf(LayerIndex layer) const
    {
        return layer.isValid() ? layer.value % layers.size() : layers.size() - 1;
    }
};

const LayerRgbs &layerRgbs(LayerPalette palette);

/** The palette of all pictures from now on, in every thread: the window, reports and exported pictures share it. */
void setLayerPalette(LayerPalette palette);
LayerPalette layerPalette();
/** The colours of layerPalette(). */
const LayerRgbs &layerRgbs();

}
