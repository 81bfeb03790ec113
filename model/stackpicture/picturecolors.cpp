// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "picturecolors.h"

namespace stratoscope
{

PictureColors::PictureColors(PictureTheme theme)
{
    const bool isDark = theme == PictureTheme::Dark;
    page = isDark ? 0x1a1d22 : 0xffffff;
    card = isDark ? 0x23272e : 0xffffff;
    ink = isDark ? 0xeceef1 : 0x1a1a1a;
    quiet = isDark ? 0xa4abb5 : 0x5c6470;
    line = isDark ? 0x8d95a1 : 0x4a515c;
    warning = isDark ? 0xff8f7e : 0xb3261e;
    tintShare = isDark ? 0.16 : 0.1;
}

quint32 PictureColors::tint(quint32 color) const
{
    return mixedRgb(card, color, tintShare);
}

LayerRgb pictureRgb(LayerIndex layer, bool isWritable)
{
    return isWritable ? layerRgbs().writable : layerRgbs().of(layer);
}

quint32 mixedRgb(quint32 ground, quint32 color, double share)
{
    quint32 mixed = 0;
    for (const int shift : {16, 8, 0}) {
        const double from = (ground >> shift) & 0xff;
        const double to = (color >> shift) & 0xff;
        mixed |= quint32(from + (to - from) * share + 0.5) << shift;
    }
    return mixed;
}

}
