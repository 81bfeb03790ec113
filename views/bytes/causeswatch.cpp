// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "causeswatch.h"

#include "byteparts.h"
#include "causetext.h"

#include <QPainter>

namespace stratoscope
{

QPixmap causeSwatch(Cause cause)
{
    constexpr int Side = 12;
    constexpr qreal PixelRatio = 2;
    QPixmap swatch(QSize(Side, Side) * PixelRatio);
    swatch.setDevicePixelRatio(PixelRatio);
    QPainter painter(&swatch);
    fillByteClass(&painter, QRectF(0, 0, Side, Side), causeColor(cause), causePattern(cause));
    return swatch;
}

}
