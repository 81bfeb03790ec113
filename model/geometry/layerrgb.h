// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QtGlobal>

#include <array>

namespace stratoscope
{

/** A background colour and the text colour that goes on it, as 0xRRGGBB. */
struct LayerRgb
{
    quint32 fill = 0;
    quint32 text = 0;
};

/** Layer colours by number, repeating; dark and light alternate, and no two look alike with protanopia, deuteranopia or
 *  tritanopia. The window uses the same ones. */
inline constexpr std::array<LayerRgb, 8> LayerRgbs {{
    {0x2f6fb7, 0xffffff}, // blue
    {0x8cc063, 0x1a1a1a}, // leaf green
    {0xa3426b, 0xffffff}, // plum
    {0x64b5e8, 0x1a1a1a}, // sky
    {0xb15f27, 0xffffff}, // rust
    {0xd79bd0, 0x1a1a1a}, // orchid
    {0x218075, 0xffffff}, // teal
    {0xa7a29c, 0x1a1a1a}, // stone
}};

/** The colour of a container's writable layer. */
inline constexpr LayerRgb WritableRgb {0xf2a900, 0x1a1a1a};

}
