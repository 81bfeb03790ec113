// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "layerrgb.h"

#include "kindtable.h"

#include <atomic>

namespace stratoscope
{

namespace
{

constexpr quint32 White = 0xffffff;
constexpr quint32 Ink = 0x1a1a1a;
constexpr LayerRgb Amber {0xf2a900, Ink};

constexpr std::array PaletteRows = std::to_array<LayerRgbs>({
    {LayerPalette::Standard, "standard",
        {{
            {0x2f6fb7, White}, // blue
            {0x78b97c, Ink}, // leaf green
            {0xa3426b, White}, // plum
            {0x64b5e8, Ink}, // sky
            {0xb15f27, White}, // rust
            {0xd79bd0, Ink}, // orchid
            {0x218075, White}, // teal
            {0xa7a29c, Ink}, // stone
        }},
        Amber},
    {LayerPalette::RedGreen, "red-green",
        {{
            {0x596600, White}, // olive
            {0x3696e7, Ink}, // azure
            {0x98254f, White}, // crimson
            {0x9b925b, Ink}, // khaki
            {0x0b7577, White}, // teal
            {0xa3b6cc, Ink}, // mist
            {0x195299, White}, // navy
            {0x41cba2, Ink}, // mint
        }},
        Amber},
    {LayerPalette::BlueYellow, "blue-yellow",
        {{
            {0x056652, White}, // pine
            {0x98a2c0, Ink}, // lavender
            {0x63531c, White}, // bronze
            {0xbc76d4, Ink}, // violet
            {0xa02739, White}, // carmine
            {0xbcb591, Ink}, // sand
            {0x625e80, White}, // slate
            {0x17c2f8, Ink}, // cyan
        }},
        Amber},
    {LayerPalette::Grey, "grey",
        {{
            {0x505050, White},
            {0xa0a0a0, Ink},
            {0x5c5c5c, White},
            {0x989898, Ink},
            {0x555555, White},
            {0x9e9e9e, Ink},
            {0x616161, White},
            {0x939393, Ink},
        }},
        Amber},
});
static_assert(hasRowPerKind(PaletteRows, &LayerRgbs::palette));

std::atomic<LayerPalette> currentPalette {LayerPalette::Standard};

}

const LayerRgbs &layerRgbs(LayerPalette palette)
{
    return rowFor(PaletteRows, palette);
}

void setLayerPalette(LayerPalette palette)
{
    currentPalette = palette;
}

LayerPalette layerPalette()
{
    return currentPalette;
}

const LayerRgbs &layerRgbs()
{
    return layerRgbs(layerPalette());
}

}
