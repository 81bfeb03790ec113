// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "layerrgb.h"
#include "typedindex.h"

#include <QtGlobal>

namespace stratoscope
{

enum class PictureTheme { Light, Dark };

/** The colours of a picture, each as 0xRRGGBB. */
struct PictureColors
{
    explicit PictureColors(PictureTheme theme);

    quint32 page;
    quint32 card;
    quint32 ink;
    quint32 quiet;
    quint32 line;
    quint32 warning;
    double tintShare; ///< Of a layer's colour on a card.

    /** What goes on a card of a layer. */
    quint32 tint(quint32 color) const;
};

/** The colours of \a layer. */
LayerRgb pictureRgb(LayerIndex layer, bool isWritable);
/** \a share of \a color on \a ground, 0 to 1. */
quint32 mixedRgb(quint32 ground, quint32 color, double share);

}
